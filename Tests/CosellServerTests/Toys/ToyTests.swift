import CosellDomain
import CosellTestSupport
import CosellWire
import Foundation
import HTTPTypes
import Testing

@testable import CosellServer

/// ARCHITECTURE.md, "Add a service": a model, the generator, and less than a hundred lines by hand.
struct ToyTests {
    static let bear = Shelf.PutToyRequest(catalog: Catalog.sandbox, clientToken: "t", name: "bear", color: .red)
    private static let getBear = Shelf.GetToyRequest(catalog: Catalog.sandbox, name: "bear")
    static let train = Chest.PutToyInput(
        catalog: Catalog.sandbox,
        name: "train",
        parts: ["engine", "wagon"],
        notes: ["scale": "1:87"],
        boughtAt: Instant(milliseconds: 1_781_776_800_123)
    )
    private static let getTrain = Chest.GetToyInput(catalog: Catalog.sandbox, name: "train")

    @Test("the toy in JSON answers by header and by path", arguments: [WireForm.header, .path])
    func json(_ form: WireForm) async throws {
        let gateway = try await Toys.open()
        let put = try await gateway.answer(SentCall(Self.bear, to: Shelf.PutToy.self, form))
        let keptAt = gateway.desk.clock.now
        #expect(put.exception == nil)
        #expect(put.contentType == form.contentType)
        #expect(put.text == #"{"KeptAt":"\#(keptAt)"}"#)
        let get = try await gateway.send(SentCall(Self.getBear, to: Shelf.GetToy.self, form))
        let toy = try JSONReader.read(Shelf.GetToyResponse.self, from: get.answer.body).value
        #expect(toy.name == "bear")
        #expect(toy.color == .red)
        #expect(get.trace.operation?.key == "toy-shelf/GetToy")
        #expect(get.trace.catalog == Catalog.sandbox)
    }

    @Test("the toy in CBOR answers by its path, and is silent where the model names no output")
    func cbor() async throws {
        let gateway = try await Toys.open()
        let put = try await gateway.answer(SentCall(Self.train, to: Chest.PutToy.self))
        #expect(put.exception == nil)
        #expect(put.status == .ok)
        #expect(put.contentType == nil)
        #expect(put.body.isEmpty)
        #expect(put.fields[.smithyProtocol] == "rpc-v2-cbor")
        let get = try await gateway.answer(SentCall(Self.getTrain, to: Chest.GetToy.self))
        #expect(get.contentType == "application/cbor")
        #expect(get.fields[.smithyProtocol] == "rpc-v2-cbor")
        let toy = try CBORReader.read(Chest.GetToyOutput.self, from: get.body).value
        #expect(toy.parts == Self.train.parts)
        #expect(toy.notes == Self.train.notes)
        #expect(toy.boughtAt == Self.train.boughtAt)
    }

    /// Each step of the pipeline says no in the service's own words and form.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var change: @Sendable (inout SentCall) -> Void
        let exception: String
        let status: Int
        /// The status by path and in CBOR, where it differs.
        var boundStatus: Int?
    }

    static let refusals = [
        Refusal(
            testDescription: "no signature",
            change: { $0.caller = nil },
            exception: "MissingAuthenticationTokenException",
            status: 400,
            boundStatus: 403
        ),
        Refusal(
            testDescription: "signed for the other toy",
            change: { $0.service = $0.service == "toy-shelf" ? "toy-chest" : "toy-shelf" },
            exception: "InvalidSignatureException",
            status: 400,
            boundStatus: 403
        ),
        Refusal(
            testDescription: "no such operation",
            change: { $0.operation = "BreakToy" },
            exception: "UnknownOperationException",
            status: 404
        ),
        Refusal(
            testDescription: "no such service",
            change: { $0.prefix = "ToyStore" },
            exception: "UnknownOperationException",
            status: 404
        ),
        Refusal(
            testDescription: "a body that cannot be read",
            change: { $0.body = [0x5B] },
            exception: "SerializationException",
            status: 400
        ),
        Refusal(
            testDescription: "no body",
            change: { $0.body = [] },
            exception: "ValidationException",
            status: 400
        ),
        Refusal(
            testDescription: "no right",
            change: { $0.caller = .riley },
            exception: "AccessDeniedException",
            status: 400,
            boundStatus: 403
        ),
        Refusal(
            testDescription: "twice",
            change: { _ in },
            exception: "ConflictException",
            status: 400,
            boundStatus: 409
        ),
    ]

    @Test("every step refuses in the words and the form of the service", arguments: refusals, WireForm.allCases)
    func steps(_ row: Refusal, _ form: WireForm) async throws {
        // By path, no prefix says which service is meant.
        if form == .path, row.testDescription == "no such service" { return }
        let gateway = try await Toys.open()
        var first = Self.bear
        first.clientToken = "other"
        _ = try await gateway.answer(SentCall(first, to: Shelf.PutToy.self))
        _ = try await gateway.answer(SentCall(Self.train, to: Chest.PutToy.self))
        var call =
            form == .cbor
            ? SentCall(Self.train, to: Chest.PutToy.self) : SentCall(Self.bear, to: Shelf.PutToy.self, form)
        row.change(&call)
        let answer = try await gateway.answer(call)
        #expect(answer.exception == row.exception)
        #expect(answer.status.code == (form == .header ? row.status : row.boundStatus ?? row.status))
        #expect(answer.contentType == form.contentType)
        let body = try form == .cbor ? CBORReader.document(from: answer.body) : answer.document
        let isDeclared = Shelf.exceptions.contains { $0.name == row.exception }
        let type = form == .cbor && isDeclared ? "com.amazonaws.toychest#\(row.exception)" : row.exception
        #expect(body["__type"] == .string(type))
        #expect((body[isDeclared ? "Message" : "message"]) != nil)
    }

    @Test("the same operation of two services has two rates, two plans and two counts")
    func keys() async throws {
        let gateway = try await Toys.open(
            isThrottled: true,
            faults: [.init(operation: "toy-shelf/GetToy", error: "InternalServerException", every: 1)]
        )
        let metrics = Metrics()
        func ending(_ call: SentCall) async throws -> String {
            let (answer, trace) = try await gateway.send(call)
            metrics.record(trace.operation, outcome: answer.exception ?? "ok", seconds: 0)
            return answer.exception ?? "ok"
        }
        let putBear = SentCall(Self.bear, to: Shelf.PutToy.self)
        let putTrain = SentCall(Self.train, to: Chest.PutToy.self)
        #expect(try await ending(putBear) == "ok")
        #expect(try await ending(putTrain) == "ok")
        #expect(try await ending(putBear) == "ThrottlingException")
        #expect(try await ending(SentCall(Self.getBear, to: Shelf.GetToy.self)) == "InternalServerException")
        #expect(try await ending(SentCall(Self.getTrain, to: Chest.GetToy.self)) == "ok")
        let text = metrics.text(waitingWrites: 0, dataBytes: 0)
        #expect(text.contains(#"calls_total{service="toy-chest",operation="PutToy",outcome="ok"} 1"#))
        #expect(text.contains(#"calls_total{service="toy-shelf",operation="PutToy",outcome="ok"} 1"#))
    }

    @Test("a plan without a service's name holds for every service that has the operation")
    func plan() async throws {
        let gateway = try await Toys.open(
            faults: [.init(operation: "GetToy", error: "ResourceNotFoundException", every: 1)]
        )
        for call in [
            SentCall(Self.getBear, to: Shelf.GetToy.self), SentCall(Self.getTrain, to: Chest.GetToy.self),
        ] {
            let answer = try await gateway.answer(call)
            #expect(answer.exception == "ResourceNotFoundException")
        }
    }

    @Test("a client token answers again what it answered")
    func replay() async throws {
        let gateway = try await Toys.open()
        let first = try await gateway.answer(SentCall(Self.bear, to: Shelf.PutToy.self))
        gateway.desk.clock.advance(milliseconds: 5000)
        #expect(try await gateway.answer(SentCall(Self.bear, to: Shelf.PutToy.self)).body == first.body)
    }

    @Test("each is answered by less than a hundred lines", arguments: ["Shelf", "Chest"])
    func size(_ service: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "\(service)+Answers.swift")
        #expect(try String(contentsOf: file, encoding: .utf8).split(separator: "\n").count < 100)
    }
}
