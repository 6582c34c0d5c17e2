import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Account 3.1.
struct CreatePartnerTests {
    @Test("registers with placeholders for the profile, without an identifier of it", arguments: Catalog.all)
    func success(_ catalog: String) async throws {
        let desk = try await AccountDesk.open(in: catalog)
        if catalog == Catalog.aws {
            try await desk.verify()
            try await desk.sendCode()
        }
        let code = catalog == Catalog.aws ? try await desk.code(to: AccountDesk.lead) : "000000"
        let answer = try await desk.register(code: code)
        #expect(answer.id.wholeMatch(of: /partner-[a-z0-9]{13}/) != nil)
        #expect(answer.arn == "arn:aws:partnercentral:us-east-1:111122223333:catalog/\(catalog)/partner/\(answer.id)")
        #expect((answer.catalog, answer.legalName) == (catalog, "Northwind Cloud"))
        #expect(answer.createdAt == desk.clock.now.wholeMilliseconds)
        #expect(answer.awsTrainingCertificationEmailDomains == [])
        #expect(answer.allianceLeadContact == AccountDesk.contact())
        #expect(
            answer.profile
                == Account.PartnerProfile(
                    displayName: "Northwind Cloud",
                    description: "Northwind Cloud",
                    websiteUrl: "https://northwind.example",
                    logoUrl: "https://northwind.example/logo.png",
                    primarySolutionType: .softwareProducts,
                    industrySegments: [.other],
                    translationSourceLocale: "en-US"
                )
        )
        #expect(try await desk.preferences().updatedAt == answer.createdAt)
        let elsewhere = desk.of(in: Catalog.all.first { $0 != catalog })
        #expect(await outcome { _ = try await elsewhere.partner(answer.id) } == "NotFound PARTNER_NOT_FOUND")
    }

    struct Standing: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var change: @Sendable (inout AccountRegistry.Entry) -> Void
        let answer: String
    }

    static let standings = [
        Standing(testDescription: "closed", change: { $0.isOpen = false }, answer: "INVALID_ACCOUNT_STATE"),
        Standing(
            testDescription: "on the free plan",
            change: { $0.isOnFreePlan = true },
            answer: "INELIGIBLE_ACCOUNT_TIER"
        ),
        Standing(
            testDescription: "linked to another partner",
            change: { $0.isLinkedElsewhere = true },
            answer: "INVALID_ACCOUNT_LINKING_STATUS"
        ),
        Standing(
            testDescription: "all at once",
            change: {
                $0.isOpen = false; $0.isOnFreePlan = true; $0.isLinkedElsewhere = true
            },
            answer: "INVALID_ACCOUNT_STATE, INELIGIBLE_ACCOUNT_TIER, INVALID_ACCOUNT_LINKING_STATUS"
        ),
        Standing(testDescription: "in good standing", change: { _ in }, answer: "ok"),
    ]

    @Test("the account must be in good standing, in both catalogs", arguments: standings)
    func standing(_ row: Standing) async throws {
        var entry = AccountRegistry.Entry(name: "Northwind")
        row.change(&entry)
        let desk = try await AccountDesk.open(registry: AccountRegistry([AccountDesk.first: entry]))
        #expect(await outcome { try await desk.register() } == row.answer)
    }

    struct Verified: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var business = true
        var registrant = true
        var name = "Northwind Cloud"
        let answer: String
    }

    static let verifications = [
        Verified(testDescription: "both", answer: "ok"),
        Verified(testDescription: "another spelling", name: "  NORTHWIND   cloud ", answer: "ok"),
        Verified(testDescription: "another name", name: "Tailspin", answer: "INCOMPATIBLE_LEGAL_NAME"),
        Verified(
            testDescription: "no business",
            business: false,
            answer: "INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS"
        ),
        Verified(
            testDescription: "no registrant",
            registrant: false,
            answer: "INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS"
        ),
        Verified(
            testDescription: "neither, under another name",
            business: false,
            registrant: false,
            name: "Tailspin",
            answer: "INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS, INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS"
        ),
    ]

    @Test("catalog AWS asks for both verifications and the verified name", arguments: verifications)
    func verification(_ row: Verified) async throws {
        let desk = try await AccountDesk.open(in: Catalog.aws)
        if row.business { try await desk.verifyBusiness() }
        if row.registrant {
            try await desk.verifyRegistrant()
            try await desk.open(.registrantVerification)
        }
        try await desk.pass(seconds: 1)
        try await desk.sendCode()
        let code = try await desk.code(to: AccountDesk.lead)
        #expect(await outcome { try await desk.register(row.name, code: code) } == row.answer)
        #expect(await outcome { try await desk.of(in: Catalog.sandbox).register(row.name) } == "ok")
    }

    @Test("an account registers once a catalog, and a name is taken once a catalog")
    func duplicates() async throws {
        let desk = try await AccountDesk.open()
        try await desk.register()
        #expect(await outcome { try await desk.register("Other") } == "Conflict DUPLICATE_PARTNER")
        let other = desk.of(AccountDesk.second)
        #expect(await outcome { try await other.register(" northwind  CLOUD") } == "Conflict DUPLICATE_PARTNER")
        #expect(await outcome { try await other.register("Northwind Clouds") } == "ok")
    }

    @Test("that there is a partner is told before the verifications are looked at")
    func order() async throws {
        let desk = try await AccountDesk.open(in: Catalog.aws) { $0.fixedEmailCode = "424242" }
        try await desk.verify()
        try await desk.register(code: "424242")
        #expect(await outcome { try await desk.register("Other", code: "1") } == "Conflict DUPLICATE_PARTNER")
    }

    static let taggings: [(String, [Account.Tag]?, String)] = [
        (Catalog.sandbox, [tag("a")], "ACTION_NOT_PERMITTED tags"),
        (Catalog.sandbox, [], "ok"),
        (Catalog.sandbox, nil, "ok"),
        (Catalog.aws, [tag("a"), tag("b")], "ok"),
        (Catalog.aws, [tag("a"), tag("a")], "DUPLICATE_VALUE tags"),
        (Catalog.aws, [tag("aws:a")], "ACTION_NOT_PERMITTED tags.key"),
    ]

    @Test("tags go with a registration in catalog AWS only", arguments: taggings)
    func tags(_ catalog: String, _ tags: [Account.Tag]?, _ answer: String) async throws {
        let desk = try await AccountDesk.open(in: catalog) { $0.fixedEmailCode = "424242" }
        try await desk.verify()
        #expect(await outcome { try await desk.register(code: "424242", tags: tags) } == answer)
        guard answer == "ok" else { return }
        #expect(try await desk.tags(desk.partner().arn) == tags ?? [])
    }

    @Test("the same token gives the same answer, and another request is refused (account 1.4)")
    func replay() async throws {
        let desk = try await AccountDesk.open()
        let first = try await desk.register(token: "t-1")
        try await desk.pass(seconds: 60)
        #expect(try await desk.register(token: "t-1") == first)
        #expect(await outcome { try await desk.register("Other", token: "t-1") } == "Conflict CONFLICT_CLIENT_TOKEN")
        try await desk.pass(seconds: 24 * 3600)
        #expect(await outcome { try await desk.register(token: "t-1") } == "Conflict DUPLICATE_PARTNER")
    }

    private static func tag(_ key: String) -> Account.Tag { Account.Tag(key: key, value: "1") }
}
