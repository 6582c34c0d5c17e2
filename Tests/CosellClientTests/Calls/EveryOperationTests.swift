import CosellSigning
import AccountAPI
import AccountClient
import BenefitsAPI
import BenefitsClient
import ChannelAPI
import ChannelClient
import CosellWire
import HTTPTypes
import MarketingAPI
import MarketingClient
import RevenueAPI
import RevenueClient
import SellingAPI
import SellingClient
import Testing

@testable import CosellClient

/// All 177 operations leave as their service wants them, and a server that checks signatures takes them.
struct EveryOperationTests {
    /// Checks each request and then refuses it in the service's protocol, so that no answer need be made up.
    private func transport(_ service: ServiceDescriptor, _ algorithm: SigningAlgorithm) -> StubTransport {
        let policy = SignaturePolicy(services: [service.signingName])
        let secret = SigningSecret(secretAccessKey: ClientConfiguration.key.secretAccessKey)
        let verifier = SignatureVerifier(policy: policy) { key in
            key == ClientConfiguration.key.accessKeyID ? SigningCredential(secret: secret, payload: "dana") : nil
        }
        return StubTransport { request in
            let caller = try verifier.verify(
                SignedRequest(request.head),
                body: request.body.span.bytes,
                at: FakeMachine.start.seconds
            )
            #expect(caller.algorithm == algorithm)
            let document =
                try service.wire == .cbor
                ? CBORReader.document(from: request.body) : JSONReader.document(from: request.body)
            guard case .object = document else { throw SerializationError("the body is no structure", at: 0) }
            return HTTPAnswer(head: HTTPResponse(status: 418), body: refusal(service.wire))
        }
    }

    private func refusal(_ wire: ServiceDescriptor.WireProtocol) -> [UInt8] {
        let body = Document.object([.init("__type", .string("Teapot")), .init("message", .string("short and stout"))])
        let (json, cbor) = (JSONWriter(), CBORWriter())
        json.write(body)
        cbor.write(body)
        return wire == .cbor ? cbor.bytes : json.bytes
    }

    /// Asks with an input that has placeholders where the model requires something.
    private func ask<Operation: WireOperation>(
        _ operation: Operation.Type,
        _ transport: StubTransport,
        _ invoke: (Operation.Input) async throws -> Operation.Output
    ) async throws {
        let input = try JSONReader.read(Operation.Input.self, from: Array("{}".utf8)).value
        let failure = await #expect(throws: ServiceFailure.self) { _ = try await invoke(input) }
        #expect(failure?.code == "Teapot")
        #expect(failure?.operation == Operation.descriptor.name)
        let request = try #require(transport.requests.last)
        let service = Operation.descriptor.service
        let name = Operation.descriptor.name
        switch service.wire {
        case .awsJSON: #expect(request.field("X-Amz-Target") == "\(service.targetPrefix).\(name)")
        case .cbor: #expect(request.head.path == "/service/\(service.targetPrefix)/operation/\(name)")
        }
        guard let token = Operation.descriptor.tokenMember else { return }
        let document =
            try service.wire == .cbor
            ? CBORReader.document(from: request.body) : JSONReader.document(from: request.body)
        #expect(document[token] == .string("80000000-8000-4000-8000-000080000000"))
    }

    @Test("Selling", arguments: Selling.operations.map { $0.descriptor.name })
    func selling(name: String) async throws {
        let transport = transport(Selling.service, .sigV4)
        let client = try SellingClient(.test(transport))
        func open<Operation: SellingOperation>(_ operation: Operation.Type) async throws {
            try await ask(operation, transport) { try await operation.invoke(on: client, $0, CallOptions()) }
        }
        let operation = try #require(Selling.operations.first { $0.descriptor.name == name })
        try await open(operation)
    }

    @Test("Account", arguments: Account.operations.map { $0.descriptor.name })
    func account(name: String) async throws {
        let transport = transport(Account.service, .sigV4)
        let client = try AccountClient(.test(transport))
        func open<Operation: AccountOperation>(_ operation: Operation.Type) async throws {
            try await ask(operation, transport) { try await operation.invoke(on: client, $0, CallOptions()) }
        }
        let operation = try #require(Account.operations.first { $0.descriptor.name == name })
        try await open(operation)
    }

    @Test("Benefits", arguments: Benefits.operations.map { $0.descriptor.name })
    func benefits(name: String) async throws {
        let transport = transport(Benefits.service, .sigV4)
        let client = try BenefitsClient(.test(transport))
        func open<Operation: BenefitsOperation>(_ operation: Operation.Type) async throws {
            try await ask(operation, transport) { try await operation.invoke(on: client, $0, CallOptions()) }
        }
        let operation = try #require(Benefits.operations.first { $0.descriptor.name == name })
        try await open(operation)
    }

    @Test("Channel", arguments: Channel.operations.map { $0.descriptor.name })
    func channel(name: String) async throws {
        let transport = transport(Channel.service, .sigV4a)
        let client = try ChannelClient(.test(transport))
        func open<Operation: ChannelOperation>(_ operation: Operation.Type) async throws {
            try await ask(operation, transport) { try await operation.invoke(on: client, $0, CallOptions()) }
        }
        let operation = try #require(Channel.operations.first { $0.descriptor.name == name })
        try await open(operation)
    }

    @Test("Revenue Measurement", arguments: Revenue.operations.map { $0.descriptor.name })
    func revenue(name: String) async throws {
        let transport = transport(Revenue.service, .sigV4a)
        let client = try RevenueClient(.test(transport))
        func open<Operation: RevenueOperation>(_ operation: Operation.Type) async throws {
            try await ask(operation, transport) { try await operation.invoke(on: client, $0, CallOptions()) }
        }
        let operation = try #require(Revenue.operations.first { $0.descriptor.name == name })
        try await open(operation)
    }

    @Test("Marketing", arguments: Marketing.operations.map { $0.descriptor.name })
    func marketing(name: String) async throws {
        let transport = transport(Marketing.service, .sigV4)
        let client = try MarketingClient(.test(transport))
        func open<Operation: MarketingOperation>(_ operation: Operation.Type) async throws {
            try await ask(operation, transport) { try await operation.invoke(on: client, $0, CallOptions()) }
        }
        let operation = try #require(Marketing.operations.first { $0.descriptor.name == name })
        try await open(operation)
    }
}
