import CosellCodegen
import CosellDomain
import CosellTestSupport
import CosellWire
import Foundation
import HTTPTypes
import SellingAPI
import Testing

@testable import CosellServer

/// No time and no number that a request can hold ends the process or becomes a fault of ours: every member of every
/// operation, with the ends of what the wire can write.
struct ExtremeValueTests {
    private static let times: [Document] = [
        .string("0001-01-01T00:00:00Z"), .string("1600-01-01T00:00:00Z"), .string("1677-09-21T00:12:43Z"),
        .string("1969-12-31T23:59:59.999999999Z"), .string("2262-04-11T23:47:16.854775808Z"),
        .string("9999-12-31T23:59:59.999999999Z"), .string("9999-12-31T23:59:59+23:59"), .integer(253_402_300_799),
        .integer(-62_135_596_800), .integer(.max), .integer(.min), .double(1e308), .double(-1e308), .double(0.1),
    ]

    private static let numbers: [Document] = [
        .integer(.max), .integer(.min), .integer(.max - 1), .integer(-1), .integer(0), .integer(1), .double(1e308),
        .double(-1e308), .double(9_007_199_254_740_994), .double(1e18),
    ]

    static let model: Model = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Models")
        guard let bytes = try? Data(contentsOf: folder.appending(path: "selling.json")),
            let model = try? Model(bytes: [UInt8](bytes))
        else { preconditionFailure("the model of Selling is read") }
        return model
    }()

    /// A member with a time or a number, by the way that leads there, and what it is tried with.
    struct Place: Sendable {
        let path: [String]
        let values: [Document]
    }

    /// A shape that holds itself is entered once.
    private static func places(in shape: String, behind path: [String] = [], within outer: Set<String> = []) -> [Place]
    {
        guard !outer.contains(shape) else { return [] }
        let outer = outer.union([shape])
        let shape = model[shape: shape]
        switch shape.kind {
        case .timestamp: return [Place(path: path, values: times)]
        case .integer, .double: return [Place(path: path, values: numbers)]
        case .list: return shape.element.map { places(in: $0, behind: path + ["[]"], within: outer) } ?? []
        case .structure, .union:
            return shape.members.flatMap { places(in: $0.shape, behind: path + [$0.name], within: outer) }
        default: return []
        }
    }

    @Test("every time and number of a request", arguments: model.operations.map(\.name))
    func values(_ name: String) async throws {
        let operation = try #require(Self.model.operations.first { $0.name == name })
        let gateway = try await Gateway.open()
        let record = try await gateway.desk.record(gateway.desk.create().id)
        let shared = try await SharedRecords(record.id, at: gateway.desk)
        let bodies = try (shared.bodies(of: name) ?? Self.bodies(of: name, record, gateway.desk))
            .map { try JSONReader.document(from: Array($0.utf8)) }
        for place in Self.places(in: operation.input) {
            for value in place.values {
                for body in bodies.prefix(2) {
                    let writer = JSONWriter()
                    writer.write(body.setting(value, at: place.path[...]))
                    let text = String(decoding: writer.bytes, as: UTF8.self)
                    let (answer, trace) = try await gateway.send(SentCall(name, text))
                    #expect(trace.cause == nil, "\(name) \(place.path) \(value)")
                    #expect(answer.status.code < 500, "\(name) \(place.path) \(value)")
                }
            }
        }
    }

    private static func bodies(
        of operation: String,
        _ record: Selling.GetOpportunityResponse,
        _ desk: Desk
    ) throws -> [String] {
        if operation == "CreateOpportunity" {
            return [String(decoding: JSONWriter.bytes(try desk.creation()), as: UTF8.self)]
        }
        return [#"{"Catalog":"Sandbox","Identifier":"\#(record.id)"}"#]
    }

    /// The house at work at the ends of its clock.
    @Test(
        "everything works until the last second of 9999",
        arguments: ["2262-04-12", "2500-02-28", "9998-12-31", "9999-12-31"]
    )
    func lateYears(_ day: String) async throws {
        let gateway = try await Gateway.open()
        let now = try #require(Instant("\(day)T23:59:58Z"))
        gateway.desk.clock.advance(seconds: now.seconds - gateway.desk.clock.now.seconds)
        let desk = gateway.desk
        let id = try await desk.create(["lifeCycle.targetCloseDate": "9999-12-31"]).id
        let shared = try await SharedRecords(id, at: desk)
        let record = try await desk.record(id)
        #expect(record.createdDate.day.description == day)
        for operation in Self.model.operations.map(\.name) {
            for body in try shared.bodies(of: operation) ?? Self.bodies(of: operation, record, desk) {
                let (answer, trace) = try await gateway.send(SentCall(operation, body))
                #expect(trace.cause == nil, "\(operation) \(body) \(answer.text)")
                gateway.desk.clock.advance(milliseconds: 1)
            }
        }
    }
}

extension Document {
    /// The value with another at a place, and what leads there where it is missing.
    fileprivate func setting(_ value: Document, at path: ArraySlice<String>) -> Document {
        guard let step = path.first else { return value }
        let rest = path.dropFirst()
        if step == "[]" {
            if case .list(let elements) = self, let first = elements.first {
                return .list([first.setting(value, at: rest)] + elements.dropFirst())
            }
            return .list([Document.null.setting(value, at: rest)])
        }
        var members: [Member] = []
        if case .object(let known) = self { members = known }
        let old = members.first { $0.name == step }?.value ?? .null
        members.removeAll { $0.name == step }
        return .object(members + [Member(step, old.setting(value, at: rest))])
    }
}
