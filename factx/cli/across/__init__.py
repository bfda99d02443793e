"""Commands across articles: the ledger, two versions compared, a draft held against its sources, who is quoted."""
