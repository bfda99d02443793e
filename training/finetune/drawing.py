"""Draws a graph for ONNX Runtime, one node after another."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, helper, numpy_helper
from onnx.checker import check_model

OPERATORS, EXTENDED = 17, "com.microsoft"
"""The version of the standard operators, and where ONNX Runtime's own ones live."""

OLDEST_FORMAT = 9
"""The format of the file, an old one, for old installations."""

Array = NDArray[Any]


class Drawing:
    """A graph under way; every node and every constant is known by a name."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, name: str, values: Array) -> str:
        """Keep numbers in the graph."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, inputs: list[str], output: str, *others: str, **settings: Any) -> str:
        """Add one operation; its first output is the one to go on with."""
        domain = EXTENDED if operator in EXTENSIONS else ""
        self.nodes.append(helper.make_node(operator, inputs, [output, *others], name=output, domain=domain, **settings))
        return output

    def model(self, inputs: dict[str, list[Any]], outputs: dict[str, list[Any]]) -> ModelProto:
        """Finish: whole numbers go in, floating ones come out."""
        return self.finished(values(inputs, "INT64"), values(outputs, "FLOAT"))

    def finished(self, inputs: list[Any], outputs: list[Any]) -> ModelProto:
        """Finish, with what goes in and what comes out (``values``)."""
        graph = helper.make_graph(self.nodes, "encoder", inputs, outputs, self.constants)
        versions = [helper.make_opsetid("", OPERATORS), helper.make_opsetid(EXTENDED, 1)]
        model = helper.make_model(graph, opset_imports=versions, ir_version=OLDEST_FORMAT, producer_name="factx")
        check_model(model)
        return model


EXTENSIONS = frozenset({"DynamicQuantizeMatMul", "MultiHeadAttention", "SkipLayerNormalization", "Gelu"})
"""Operators that are ONNX Runtime's own."""


def values(shapes: dict[str, list[Any]], kind: str) -> list[Any]:
    """Name what goes in or comes out, with its shape and kind of number."""
    from onnx import TensorProto

    return [helper.make_tensor_value_info(name, getattr(TensorProto, kind), shape) for name, shape in shapes.items()]
