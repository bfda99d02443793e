"""Fields: for each slot, where its options stand in an article, and by which signs they are weighed."""
