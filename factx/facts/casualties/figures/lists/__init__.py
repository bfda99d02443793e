"""Lists of people who are told one by one."""
