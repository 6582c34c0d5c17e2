import CosellDomain
import CosellTestSupport
import CosellWire
import HTTPTypes
import NIOCore
import SellingAPI
import Testing

@testable import CosellServer

/// Which form a request speaks, and where it goes.
struct DestinationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let path: String
        var fields: HTTPFields = [:]
        let form: WireForm
        var name: Destination.Name?
    }

    private static let rpc: HTTPFields = [.smithyProtocol: "rpc-v2-cbor"]
    private static let get = "/service/ToyChest/operation/GetToy"

    static let rows = [
        Row(
            testDescription: "a target",
            path: "/",
            fields: [.target: "A.Get"],
            form: .header,
            name: .target("A.Get")
        ),
        Row(testDescription: "a path", path: "/Get", form: .path, name: .operation("Get")),
        Row(testDescription: "a path with a query", path: "/Get?x=/y", form: .path, name: .operation("Get")),
        Row(
            testDescription: "a target and a path",
            path: "/Get",
            fields: [.target: "A.List"],
            form: .header,
            name: .target("A.List")
        ),
        Row(testDescription: "neither", path: "/", form: .header),
        Row(testDescription: "RPC v2", path: get, fields: rpc, form: .cbor, name: .target("ToyChest.GetToy")),
        Row(
            testDescription: "RPC v2 behind a prefix (RM1)",
            path: "/stage/v1\(get)",
            fields: rpc,
            form: .cbor,
            name: .target("ToyChest.GetToy")
        ),
        Row(testDescription: "RPC v2 that does not say so", path: get, form: .cbor),
        Row(
            testDescription: "RPC v2 of another kind",
            path: get,
            fields: [.smithyProtocol: "rpc-v2-json"],
            form: .cbor
        ),
        Row(testDescription: "RPC v2 without an operation", path: "/", fields: rpc, form: .cbor),
        Row(testDescription: "half a path of RPC v2", path: "/service/ToyChest", fields: rpc, form: .cbor),
        Row(
            testDescription: "almost RPC v2",
            path: "/services/A/operation/B",
            form: .path,
            name: .operation("services/A/operation/B")
        ),
    ]

    @Test("the head says it", arguments: rows)
    func heads(_ row: Row) {
        var head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: row.path)
        head.headerFields = row.fields
        let destination = Destination(head)
        #expect(destination.form == row.form)
        #expect(destination.name == row.name)
    }

    @Test("of two services with one name for an operation, the one counts that the request is signed for")
    func sharedNames() throws {
        let other = ServiceDescriptor(
            version: "2030-01-15",
            serviceID: "Toy Guild",
            targetPrefix: "ToyGuild",
            signingName: "toy-guild",
            endpointPrefix: "toy-guild",
            wire: .awsJSON
        )
        let routes = Routes([Selling.service, other].map { ArtificialRoute(name: "TagResource", service: $0) })
        func service(_ signingName: String) -> String? {
            let head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/TagResource")
            return routes.route(to: Destination(head), signedFor: signingName)?.descriptor.service.name
        }
        #expect(service("partnercentral-selling") == "selling")
        #expect(service("toy-guild") == "toy-guild")
        // Whoever signs for neither hears for whom to sign.
        #expect(service("sts") == "selling")
    }

    @Test("a service is called in its own form only")
    func forms() async throws {
        let gateway = try await Toys.open()
        var train = SentCall(ToyTests.train, to: Chest.PutToy.self)
        train.style = .header
        train.body = JSONWriter.bytes(ToyTests.train)
        #expect(try await gateway.ending(train) == "UnknownOperationException")
        // Only the shelf has such an operation there, and the call is not signed for it.
        train.style = .path
        #expect(try await gateway.ending(train) == "InvalidSignatureException")
        var bear = SentCall(ToyTests.bear, to: Shelf.PutToy.self)
        bear.style = .cbor
        bear.body = CBORWriter.bytes(ToyTests.bear)
        #expect(try await gateway.ending(bear) == "UnknownOperationException")
    }

    @Test(
        "a body of RPC v2 says that it is CBOR, unless there is none",
        arguments: [
            ("application/cbor", 200, true), ("Application/CBOR; charset=binary", 200, true),
            ("application/json", 415, true), ("", 415, true), ("", 400, false),
        ]
    )
    func contentTypes(_ type: String, _ status: Int, _ hasBody: Bool) async throws {
        let gateway = try await Toys.open()
        var call = SentCall(ToyTests.train, to: Chest.PutToy.self)
        call.contentType = type
        if !hasBody { call.body = [] }
        #expect(try await gateway.answer(call).status.code == status)
    }
}
