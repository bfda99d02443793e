"""Reports as JSON and back, and the JSON Schema of that; all walked from the records."""

from factx.schema.description import json_schema
from factx.schema.loading import from_dict, from_json
from factx.schema.records import SCHEMA, plain, to_dict, to_json

__all__ = ["SCHEMA", "from_dict", "from_json", "json_schema", "plain", "to_dict", "to_json"]
