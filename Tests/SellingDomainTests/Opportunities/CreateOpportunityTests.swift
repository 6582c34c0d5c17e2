import SellingDomain
import SellingRules
import CosellDomain
import CosellRules
import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

struct CreateOpportunityTests {
    @Test("answers the id, the partner's own one and the time")
    func answer() async throws {
        let desk = try await Desk.open()
        let first = try await desk.create(["partnerOpportunityIdentifier": "LW-1"])
        #expect(first.id == "O10000001")
        #expect(first.partnerOpportunityIdentifier == "LW-1")
        #expect(first.lastModifiedDate == Instant("2030-01-15T10:00:00.149Z"))
        #expect(try await desk.create().partnerOpportunityIdentifier == nil)
    }

    @Test("numbers opportunities by one counter for all partners and catalogs")
    func counter() async throws {
        let desk = try await Desk.open()
        let desks = [desk, desk.of(in: Catalog.aws), desk.of(Sample.otherAccount), desk.of(in: Catalog.aws)]
        var ids: [String] = []
        for desk in desks { ids.append(try await desk.create().id) }
        #expect(ids == ["O10000001", "O10000002", "O10000003", "O10000004"])
    }

    @Test("a refused creation takes no number")
    func refusedCreation() async throws {
        let desk = try await Desk.open()
        let name: Edits = ["partnerOpportunityIdentifier": "LW-1"]
        _ = try await desk.create(name)
        #expect(
            await outcome { _ = try await desk.create(name) } == "DUPLICATE_KEY_VALUE partnerOpportunityIdentifier"
        )
        #expect(try await desk.create().id == "O10000002")
    }

    @Test("stores what its record says, byte for byte, whatever its texts look like")
    func document() async throws {
        let desk = try await Desk.open()
        let text = #"a "Id":"" and a \"Arn":"", an "Id": "O1""#
        let id = try await desk.create(["project.title": .text(text), "partnerOpportunityIdentifier": .text(text)]).id
        let record = try await desk.record(id)
        let document = try await desk.store.read { try $0.first("SELECT document FROM opportunity") { try $0.blob(0) } }
        #expect(document == JSONWriter.bytes(record))
        #expect(record.id == id && record.arn?.hasSuffix("/\(id)") == true && record.project?.title == text)
    }

    @Test("stores the defaults of selling 2.4")
    func defaults() async throws {
        let desk = try await Desk.open()
        let bare: Edits = [
            "opportunityType": .null, "nationalSecurity": .null, "origin": .null, "marketing": .null,
            "lifeCycle.stage": .null, "customer.contacts": .null, "project.expectedCustomerSpend": .null,
            "project.deliveryModels": .null,
        ]
        let record = try await desk.record(desk.create(bare).id)
        #expect(record.arn == "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O10000001")
        #expect(record.createdDate == Instant("2030-01-15T10:00:00Z"))
        #expect(record.lastModifiedDate == Instant("2030-01-15T10:00:00.149Z"))
        #expect(record.lifeCycle?.reviewStatus == .pendingSubmission)
        #expect(record.lifeCycle?.stage == .prospect)
        #expect(record.nationalSecurity == .no)
        #expect(record.opportunityType == .netNewBusiness)
        #expect(record.marketing == nil)
        #expect(record.customer?.contacts == [])
        #expect(record.project?.expectedCustomerSpend == [])
        #expect(record.project?.deliveryModels == nil)
        #expect(record.relatedEntityIdentifiers.solutions == [])
        #expect(record.relatedEntityIdentifiers.awsProducts == [])
        #expect(record.relatedEntityIdentifiers.awsMarketplaceOffers == [])
        #expect(record.relatedEntityIdentifiers.awsMarketplaceOfferSets == [])
        #expect(record.opportunityTeam == [Sample.owner])
    }

    @Test("ignores what only AWS writes, and starts at Prospect")
    func systemMembers() async throws {
        let desk = try await Desk.open()
        let sent: Edits = [
            "lifeCycle.stage": "Committed", "lifeCycle.reviewStatus": "Approved",
            "lifeCycle.reviewComments": "Fine", "lifeCycle.reviewStatusReason": "None",
            "lifeCycle.nextStepsHistory": [["Value": "Called", "Time": "2029-12-01T00:00:00Z"]],
        ]
        let lifeCycle = try #require(try await desk.record(desk.create(sent).id).lifeCycle)
        #expect(lifeCycle.stage == .prospect)
        #expect(lifeCycle.reviewStatus == .pendingSubmission)
        #expect(lifeCycle.reviewComments == nil)
        #expect(lifeCycle.reviewStatusReason == nil)
        #expect(lifeCycle.nextStepsHistory == nil)
    }

    @Test("an owner that is sent takes the place of the default one")
    func team() async throws {
        let desk = try await Desk.open()
        let manager: EditValue = ["Email": "sam@litware.example.com", "BusinessTitle": "PartnerAccountManager"]
        let owner: EditValue = ["Email": "kim@litware.example.com", "BusinessTitle": "OpportunityOwner"]
        let emails = { (sent: EditValue) in
            try await desk.record(desk.create(["opportunityTeam": sent]).id).opportunityTeam?.map(\.email)
        }
        #expect(try await emails([manager]) == ["vera.holt@litware.example.com", "sam@litware.example.com"])
        #expect(try await emails([manager, owner]) == ["sam@litware.example.com", "kim@litware.example.com"])
    }

    @Test("the tags of the request stand on the opportunity")
    func tags() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(["tags": [["Key": "team", "Value": "blue"], ["Key": "a", "Value": ""]]]).id
        #expect(try await desk.tags(desk.arn(id)) == [.init(key: "a", value: ""), .init(key: "team", value: "blue")])
    }

    @Test("a national security deal is stored without its customer (O17)")
    func nationalSecurity() async throws {
        let desk = try await Desk.open()
        let secret: Edits = ["nationalSecurity": "Yes", "customer.account.industry": "Government"]
        let abroad: Edits = ["customer.account.address.countryCode": "DE"]
        let account = try #require(try await desk.record(desk.create(secret + abroad).id).customer?.account)
        #expect(account.companyName == "")
        #expect(account.websiteUrl == nil)
        #expect(account.address?.countryCode == .us)
        #expect(account.address?.stateOrRegion == nil)
        #expect(account.address?.postalCode == nil)
        #expect(account.address?.city == "Austin")
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var catalog = Catalog.sandbox
        var edits: Edits
        var answer = "ok"
    }

    static let rows = [
        Row(testDescription: "a referral in the Sandbox", edits: ["origin": "AWS Referral"]),
        Row(
            testDescription: "a referral of one's own making",
            catalog: Catalog.aws,
            edits: ["origin": "AWS Referral"],
            answer: "ACTION_NOT_PERMITTED origin"
        ),
        Row(
            testDescription: "a renewal of what exists (O19)",
            edits: ["opportunityType": "Flat Renewal", "project.relatedOpportunityIdentifier": "O10000001"]
        ),
        Row(
            testDescription: "a renewal of nothing",
            edits: ["opportunityType": "Flat Renewal"],
            answer: "REQUIRED_FIELD_MISSING project.relatedOpportunityIdentifier"
        ),
        Row(
            testDescription: "a renewal of what nobody knows",
            edits: ["project.relatedOpportunityIdentifier": "O10000099"],
            answer: "INVALID_VALUE project.relatedOpportunityIdentifier"
        ),
        Row(
            testDescription: "a renewal of another partner's deal",
            edits: ["project.relatedOpportunityIdentifier": "O10000002"],
            answer: "INVALID_VALUE project.relatedOpportunityIdentifier"
        ),
        Row(
            testDescription: "a renewal of a deal in the other catalog",
            edits: ["project.relatedOpportunityIdentifier": "O10000003"],
            answer: "INVALID_VALUE project.relatedOpportunityIdentifier"
        ),
        Row(
            testDescription: "a name that is taken (O31)",
            edits: ["partnerOpportunityIdentifier": "LW-1"],
            answer: "DUPLICATE_KEY_VALUE partnerOpportunityIdentifier"
        ),
        Row(testDescription: "a name in other case", edits: ["partnerOpportunityIdentifier": "lw-1"]),
        Row(testDescription: "a name of another partner", edits: ["partnerOpportunityIdentifier": "LW-2"]),
        Row(testDescription: "a name of the other catalog", edits: ["partnerOpportunityIdentifier": "LW-3"]),
        Row(testDescription: "an empty name", edits: ["partnerOpportunityIdentifier": ""]),
        Row(
            testDescription: "a tag twice",
            edits: ["tags": [["Key": "a", "Value": "1"], ["Key": "a", "Value": "2"]]],
            answer: "DUPLICATE_KEY_VALUE tags"
        ),
        Row(
            testDescription: "a tag of AWS's",
            edits: ["tags": [["Key": "aws:x", "Value": "1"]]],
            answer: "INVALID_VALUE tags.key"
        ),
        Row(
            testDescription: "all that is broken at once",
            edits: [
                "project.title": "", "partnerOpportunityIdentifier": "LW-1",
                "project.relatedOpportunityIdentifier": "O10000099", "tags": [["Key": "AWS:x", "Value": "1"]],
            ],
            answer: """
                REQUIRED_FIELD_MISSING project.title, INVALID_VALUE tags.key, \
                INVALID_VALUE project.relatedOpportunityIdentifier, DUPLICATE_KEY_VALUE partnerOpportunityIdentifier
                """
        ),
    ]

    @Test("refuses what only the store can tell", arguments: rows)
    func refusals(_ row: Row) async throws {
        let desk = try await Desk.open()
        _ = try await desk.create(["partnerOpportunityIdentifier": "LW-1"])
        _ = try await desk.of(Sample.otherAccount).create(["partnerOpportunityIdentifier": "LW-2"])
        _ = try await desk.of(in: Catalog.aws).create(["partnerOpportunityIdentifier": "LW-3"])
        #expect(await outcome { _ = try await desk.of(in: row.catalog).create(row.edits) } == row.answer)
    }

    @Test("with the switch off a name may stand on two deals")
    func uniquenessOff() async throws {
        let desk = try await Desk.open().switched { $0.hasUniquePartnerIdentifiers = false }
        for _ in 1...2 { _ = try await desk.create(["partnerOpportunityIdentifier": "LW-1"]) }
        #expect(try await desk.list().opportunitySummaries.count == 2)
    }

    @Test("rules obey the provider's switches")
    func ruleSwitches() async throws {
        let desk = try await Desk.open().switched {
            $0.rules.createStagePolicy = .honour
            $0.rules.createRequiredFields = false
        }
        let id = try await desk.create(["lifeCycle.stage": "Qualified", "project.title": .null]).id
        #expect(try await desk.record(id).lifeCycle?.stage == .qualified)
    }
}
