"""About: help, versions, models and the state of the installation: what factx tells of itself."""
