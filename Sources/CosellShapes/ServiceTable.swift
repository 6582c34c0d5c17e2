import CosellWire
import Synchronization

/// Everything the model says of one service: its operations and its shapes, looked up by name.
///
/// The facts lie in the binary as text, one line each. Opening a table notes where each line starts; a line is read when
/// it is asked for, and once. So a command pays for the dozen shapes of its own operation.
package final class ServiceTable: Sendable {
    package let service: Service
    private let text: StaticString
    private let operationLines: [String: Range<Int>]
    private let shapeLines: [String: Range<Int>]
    private let shapes = Mutex<[String: Shape]>([:])
    /// In the model's order, which is the alphabet's.
    package let operationNames: [String]

    init(_ service: Service, _ text: StaticString) {
        self.service = service
        self.text = text
        let bytes = text.bytes
        var names: [String] = []
        var operations: [String: Range<Int>] = [:]
        var shapes: [String: Range<Int>] = [:]
        shapes.reserveCapacity(512)
        for line in Self.lines(of: bytes) {
            let name = Self.name(in: bytes, line)
            if Self.isShape(bytes, line, name) {
                shapes[name] = line
            } else {
                operations[name] = line
                names.append(name)
            }
        }
        operationNames = names
        operationLines = operations
        shapeLines = shapes
    }

    /// The operation of that name, as the model spells it.
    package func operation(_ name: String) -> OperationShape? {
        operationLines[name].map { OperationShape(Facts(text.bytes, $0)) }
    }

    /// The operation that a command names: `list-opportunities`.
    package func operation(command: String) -> OperationShape? {
        operationNames.first { KebabName.of($0) == command }.flatMap { operation($0) }
    }

    /// A shape that the model names.
    package subscript(name: String) -> Shape {
        if let known = shapes.withLock({ $0[name] }) { return known }
        guard let line = shapeLines[name] else { preconditionFailure("the model has no shape \(name)") }
        let shape = Shape(Facts(text.bytes, line))
        shapes.withLock { $0[name] = shape }
        return shape
    }

    // MARK: Lines

    private static let opening = Array("    {\"name\":\"".utf8)

    private static func lines(of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
            if text[start..<end].starts(with: opening) {
                lines.append(start + 4..<(text[end - 1] == UInt8(ascii: ",") ? end - 1 : end))
            }
            start = end + 1
        }
        return lines
    }

    private static func name(in text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> String {
        let rest = text[(line.lowerBound + opening.count - 4)..<line.upperBound]
        return String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    private static let kindMark = Array("\",\"kind\"".utf8)

    private static func isShape(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ name: String) -> Bool {
        text[(line.lowerBound + opening.count - 4 + name.utf8.count)..<line.upperBound].starts(with: kindMark)
    }
}

extension StaticString {
    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
