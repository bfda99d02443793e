"""Ledger: the incidents that many articles tell of, with their tolls, who said what when, and what disagrees."""
