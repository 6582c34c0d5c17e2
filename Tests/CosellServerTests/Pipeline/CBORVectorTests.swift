import CosellDomain
import CosellRules
import CosellWire
import MarketingAPI
import RevenueAPI
import Testing

@testable import CosellServer

/// The vectors of the two services that speak CBOR, signed and sent through the pipeline.
struct CBORVectorTests {
    private static let revenueGone = Revenue.ResourceNotFoundException(
        message: "no such attribution",
        reason: .resourceNotFound
    )
    private static let revenueAnswer = bytes(
        """
        a3665f5f747970657848636f6d2e616d617a6f6e6177732e706172746e657263656e7472616c726576656e75656d6561737572656d656e74
        235265736f757263654e6f74466f756e64457863657074696f6e674d657373616765736e6f2073756368206174747269627574696f6e
        66526561736f6e725245534f555243455f4e4f545f464f554e44
        """
    )
    private static let marketingBusy = Marketing.ConflictException(
        message: "a task is running",
        resourceId: "atsk-1a2b3c4d5e6f7",
        resourceType: "CampaignAssetActivationTask",
        reason: "CAMPAIGN_ACTIVATION_IN_PROGRESS"
    )
    private static let marketingAnswer = bytes(
        """
        a5 665f5f74797065 7837636f6d2e616d617a6f6e6177732e706172746e657263656e7472616c6d61726b6574696e6723436f6e666c696374
        457863657074696f6e 674d657373616765 7161207461736b2069732072756e6e696e67 6a5265736f757263654964
        726174736b2d31613262336334643565366637 6c5265736f7572636554797065
        781b43616d706169676e417373657441637469766174696f6e5461736b 66526561736f6e
        781f43414d504149474e5f41435449564154494f4e5f494e5f50524f4752455353
        """
    )

    @Test("ListRevenueAttributions")
    func list() async throws {
        let expected = Revenue.ListRevenueAttributionsInput(
            catalog: .sandbox,
            createdAfter: Instant("2026-06-18T10:00:00Z"),
            maxResults: 10
        )
        try await send(
            "a367436174616c6f676753616e64626f78 6c437265617465644166746572 c11a6a33c1a0 6a4d6178526573756c7473 0a",
            to: Revenue.ListRevenueAttributions.self,
            expected,
            Self.revenueGone,
            Self.revenueAnswer
        )
    }

    @Test("UpdateMarketplaceRevenueShare with an empty list")
    func update() async throws {
        let expected = Revenue.UpdateMarketplaceRevenueShareInput(
            catalog: .sandbox,
            identifier: "mrs-0a1b2c3d4e5f6",
            clientToken: "t1",
            revision: "2",
            products: []
        )
        try await send(
            """
            a567436174616c6f676753616e64626f78 6a4964656e74696669657271 6d72732d30613162326333643465356636
            685265766973696f6e6132 6850726f647563747380 6b436c69656e74546f6b656e627431
            """,
            to: Revenue.UpdateMarketplaceRevenueShare.self,
            expected,
            Self.revenueGone,
            Self.revenueAnswer
        )
    }

    @Test("CreateRevenueAttribution with a map")
    func create() async throws {
        let expected = Revenue.CreateRevenueAttributionInput(
            catalog: .sandbox,
            clientToken: "t",
            name: "n",
            tenancyModel: .multiTenant,
            context: ["segment": "retail"]
        )
        try await send(
            """
            a567436174616c6f676753616e64626f78 644e616d65616e 6c54656e616e63794d6f64656c 6c4d554c54495f54454e414e54
            67436f6e74657874 a1677365676d656e746672657461696c 6b436c69656e74546f6b656e6174
            """,
            to: Revenue.CreateRevenueAttribution.self,
            expected,
            Self.revenueGone,
            Self.revenueAnswer
        )
    }

    @Test("ListCampaigns")
    func campaigns() async throws {
        try await send(
            "a3 67436174616c6f67 6753616e64626f78 66537461746573 81654452414654 6a4d6178526573756c7473 0a",
            to: Marketing.ListCampaigns.self,
            Marketing.ListCampaignsRequest(catalog: .sandbox, states: [.draft], maxResults: 10),
            Self.marketingBusy,
            Self.marketingAnswer
        )
    }

    @Test("UpdateCampaignAsset: a text, a value that is cleared, a moment")
    func asset() async throws {
        let expected = Marketing.UpdateCampaignAssetRequest(
            catalog: .sandbox,
            campaignIdentifier: "c",
            campaignAssetIdentifier: "a",
            fieldValues: [.init(fieldId: "Headline", value: .text("Hello")), .init(fieldId: "Hero_Image")],
            scheduledSendAt: Instant("2026-12-10T09:00:00Z")
        )
        try await send(
            """
            a5 67436174616c6f67 6753616e64626f78 7243616d706169676e4964656e746966696572 6163
            7743616d706169676e41737365744964656e746966696572 6161 6b4669656c6456616c756573 82
            a2 674669656c644964 68486561646c696e65 6556616c7565 a1 6454657874 6548656c6c6f
            a1 674669656c644964 6a4865726f5f496d616765
            6f5363686564756c656453656e644174 c1 1a6b1a6a10
            """,
            to: Marketing.UpdateCampaignAsset.self,
            expected,
            Self.marketingBusy,
            Self.marketingAnswer
        )
    }

    @Test("an entry of an answer, with two unions in it")
    func entry() {
        let field = Marketing.CampaignAssetTemplateField(
            fieldId: "Headline",
            label: "Headline",
            section: .body,
            required: true,
            type: .text(Marketing.TextFieldType(minLength: 5, maxLength: 80))
        )
        let written = WireForm.cbor.write(
            Marketing.CampaignAssetFieldValue(field: field, value: .text("Hello"))
        )
        #expect(
            written
                == Self.bytes(
                    """
                    a2 654669656c64 a5 674669656c644964 68486561646c696e65 654c6162656c 68486561646c696e65 6753656374696f6e
                    64424f4459 685265717569726564 f5 6454797065 a1 6454657874 a2 694d696e4c656e677468 05
                    694d61784c656e677468 1850 6556616c7565 a1 6454657874 6548656c6c6f
                    """
                )
        )
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let hex: String
        let ending: String
    }

    private static let catalog = "67436174616c6f676753616e64626f78"

    static let rows = [
        Row(testDescription: "nothing but the catalog", hex: "a1\(catalog)", ending: "ok"),
        Row(testDescription: "no body", hex: "", ending: "ValidationException"),
        Row(testDescription: "maps without a count", hex: "bf\(catalog)ff", ending: "ok"),
        Row(
            testDescription: "bytes for a text",
            hex: "a167436174616c6f674753616e64626f78",
            ending: "SerializationException"
        ),
        Row(
            testDescription: "a moment without its tag",
            hex: "a2\(catalog)6c4372656174656441667465721a6a33c1a0",
            ending: "SerializationException"
        ),
        Row(
            testDescription: "a moment as a float",
            hex: "a2\(catalog)6c437265617465644166746572c1fb41da8cf068000000",
            ending: "ok"
        ),
        Row(testDescription: "null for what may be absent", hex: "a2\(catalog)694e657874546f6b656ef6", ending: "ok"),
        Row(
            testDescription: "a whole float for an integer",
            hex: "a2\(catalog)6a4d6178526573756c7473f94900",
            ending: "ok"
        ),
        Row(
            testDescription: "a broken float for an integer",
            hex: "a2\(catalog)6a4d6178526573756c7473f93e00",
            ending: "SerializationException"
        ),
        Row(testDescription: "a member twice", hex: "a2\(catalog)\(catalog)", ending: "SerializationException"),
        Row(testDescription: "an unknown member", hex: "a2\(catalog)6158a1615901", ending: "ok"),
        Row(
            testDescription: "an unknown member with a key twice",
            hex: "a2\(catalog)6158a2615901615902",
            ending: "SerializationException"
        ),
        Row(
            testDescription: "62 lists in an unknown member",
            hex: "a2\(catalog)6158" + String(repeating: "81", count: 62) + "00",
            ending: "ok"
        ),
        Row(
            testDescription: "65 lists in an unknown member",
            hex: "a2\(catalog)6158" + String(repeating: "81", count: 65) + "00",
            ending: "SerializationException"
        ),
        Row(
            testDescription: "null in a list",
            hex: "a2\(catalog)6b4964656e74696669657273" + "81f6",
            ending: "SerializationException"
        ),
        Row(testDescription: "something behind the map", hex: "a1\(catalog)00", ending: "SerializationException"),
        Row(testDescription: "a list for a map", hex: "80", ending: "SerializationException"),
    ]

    @Test("what is read and what is not", arguments: rows)
    func leniency(_ row: Row) async throws {
        let route = SpokenRoute<Revenue.ListRevenueAttributions>(exception: Self.revenueGone) { _ in
            Revenue.ListRevenueAttributionsOutput(revenueAttributionSummaries: [])
        }
        #expect(try await Self.answer(row.hex, route).exception ?? "ok" == row.ending)
    }

    // MARK: Sending

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.compactMap(\.hexDigitValue).map(UInt8.init)
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static func answer(_ hex: String, _ route: some Route) async throws -> Answer {
        let service = route.descriptor.service
        let gateway = try await Gateway.open(services: [service.signingName], routes: Routes([route]))
        var call = SentCall(route.descriptor.name, "")
        call.style = .cbor
        call.body = bytes(hex)
        (call.service, call.prefix) = (service.signingName, service.targetPrefix)
        return try await gateway.answer(call)
    }

    /// The request is read as expected, and the refusal written as expected.
    private func send<Operation: WireOperation>(
        _ hex: String,
        to operation: Operation.Type,
        _ expected: Operation.Input,
        _ exception: any ServiceException,
        _ answer: [UInt8]
    ) async throws {
        let route = SpokenRoute<Operation>(exception: exception) { input in
            #expect(input == expected)
            throw Objection.missing("as the voice says")
        }
        let got = try await Self.answer(hex, route)
        #expect(got.body == answer)
        #expect(got.exception == type(of: exception).name)
    }
}

/// An operation whose service is not answered: the test says what comes of it.
private struct SpokenRoute<Operation: WireOperation>: Route {
    struct OneException: Voice {
        let exception: any ServiceException
        func exception(_ objection: Objection) -> any ServiceException {
            if case .breached = objection {
                return Revenue.ValidationException(message: "", reason: .requestValidationFailed)
            }
            return exception
        }
    }

    let exception: any ServiceException
    let answer: @Sendable (Operation.Input) throws -> Operation.Output

    /// The vectors pair operations with exceptions of their service, declared or not.
    var descriptor: OperationDescriptor {
        OperationDescriptor(
            name: Operation.descriptor.name,
            service: Operation.descriptor.service,
            hasOutput: Operation.descriptor.hasOutput,
            errors: Operation.descriptor.errors + [type(of: exception).name]
        )
    }

    var voice: any Voice { OneException(exception: exception) }

    func read(_ body: UnsafeRawBufferPointer, _ form: WireForm) throws(SerializationError) -> any RoutedRequest {
        let (input, missing) = try form.read(Operation.Input.self, from: body)
        return Request(input: input, missing: missing, answer: answer)
    }

    struct Request: RoutedRequest, AccessSubject {
        let input: Operation.Input
        let missing: [Breach]
        let answer: @Sendable (Operation.Input) throws -> Operation.Output

        var breaches: [Breach] { [] }
        var shown: Document? { nil }

        func shown(_ output: [UInt8], _ form: WireForm) -> Document? { nil }
        var subject: any AccessSubject { self }
        var catalog: String { Catalog.sandbox }

        func resource(of account: String) -> String { "*" }
        func perform(_ call: Call, _ form: WireForm) async throws -> [UInt8] { form.write(try answer(input)) }
    }
}
