import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

struct AssociateOpportunityTests {
    @Test("entities stand in the order of their association, each kind by itself")
    func order() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        try await desk.associate(id, "S-1234569")
        try await desk.associate(id, "S-1234567")
        try await desk.associate(id, "AWSLambda", .awsProducts)
        try await desk.associate(id, Sample.offer, .awsMarketplaceOffers)
        try await desk.associate(id, Sample.listing, .awsMarketplaceSolutions)
        let related = try await desk.record(id).relatedEntityIdentifiers
        #expect(related.solutions == ["S-1234569", "S-1234567"])
        #expect(related.awsProducts == ["AWSLambda"])
        #expect(related.awsMarketplaceOffers == [Sample.offer])
        #expect(related.awsMarketplaceOfferSets == [])
        #expect(related.awsMarketplaceSolutions == [Sample.listing])
    }

    @Test("a second time changes nothing (D9)")
    func twice() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        try await desk.associate(id)
        let before = try await desk.record(id)
        desk.clock.advance(seconds: 5)
        try await desk.associate(id)
        #expect(try await desk.record(id) == before)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var kind = Selling.RelatedEntityType.solutions
        var entity: String
        var answer = "ok"
    }

    static let rows = [
        Row(testDescription: "an Active solution", entity: Sample.solution),
        Row(
            testDescription: "an Inactive one",
            entity: Sample.inactiveSolution,
            answer: "INVALID_VALUE relatedEntityIdentifier"
        ),
        Row(
            testDescription: "a Draft",
            entity: Sample.draftSolution,
            answer: "INVALID_VALUE relatedEntityIdentifier"
        ),
        Row(testDescription: "an unknown solution", entity: "S-7654321", answer: "ResourceNotFoundException"),
        Row(
            testDescription: "what is no solution id",
            entity: "1234567",
            answer: "INVALID_STRING_FORMAT relatedEntityIdentifier"
        ),
        Row(testDescription: "a product", kind: .awsProducts, entity: "AmazonEC2Linux"),
        Row(
            testDescription: "an unknown product",
            kind: .awsProducts,
            entity: "AmazonAbacus",
            answer: "INVALID_VALUE relatedEntityIdentifier"
        ),
        Row(testDescription: "an offer", kind: .awsMarketplaceOffers, entity: Sample.offer),
        Row(testDescription: "an offer set", kind: .awsMarketplaceOfferSets, entity: Sample.offerSet),
        Row(
            testDescription: "an offer set as an offer",
            kind: .awsMarketplaceOffers,
            entity: Sample.offerSet,
            answer: "INVALID_STRING_FORMAT relatedEntityIdentifier"
        ),
        Row(testDescription: "an own listing", kind: .awsMarketplaceSolutions, entity: Sample.listing),
        Row(
            testDescription: "another partner's listing",
            kind: .awsMarketplaceSolutions,
            entity: Sample.listing.replacing(Sample.account, with: Sample.otherAccount),
            answer: "ResourceNotFoundException"
        ),
    ]

    @Test("accepts what exists, fits and is usable", arguments: rows)
    func entities(_ row: Row) async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        #expect(await outcome { try await desk.associate(id, row.entity, row.kind) } == row.answer)
        let isThere = try await desk.record(id).relatedEntityIdentifiers[row.kind] == [row.entity]
        #expect(isThere == (row.answer == "ok"))
    }

    @Test("the review status opens and closes it, the stage does not", arguments: Selling.ReviewStatus.allCases)
    func statuses(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status)
        let isOpen = [.pendingSubmission, .actionRequired, .approved].contains(status)
        #expect(
            await outcome { try await desk.associate(id, "AWSLambda", .awsProducts) }
                == (isOpen ? "ok" : "ACTION_NOT_PERMITTED lifeCycle.reviewStatus")
        )
    }

    @Test("an approved opportunity takes entities at every stage", arguments: Selling.Stage.allCases)
    func stages(_ stage: Selling.Stage) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved, stage: stage)
        #expect(await outcome { try await desk.associate(id, "AWSLambda", .awsProducts) } == "ok")
    }

    @Test("an offer and an offer set exclude each other")
    func offerOrSet() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        try await desk.associate(id, Sample.offer, .awsMarketplaceOffers)
        #expect(
            await outcome { try await desk.associate(id, Sample.offerSet, .awsMarketplaceOfferSets) }
                == "ACTION_NOT_PERMITTED relatedEntityIdentifier"
        )
    }

    @Test("an offer stands on one opportunity of a catalog, and is free again when taken off")
    func oneOffer() async throws {
        let desk = try await Desk.open()
        let (first, second) = (try await desk.create().id, try await desk.create().id)
        let associate = { try await desk.associate($0, Sample.offer, .awsMarketplaceOffers) }
        #expect(await outcome { try await associate(first) } == "ok")
        #expect(await outcome { try await associate(first) } == "ok")
        #expect(await outcome { try await associate(second) } == "DUPLICATE_KEY_VALUE relatedEntityIdentifier")
        let aws = desk.of(in: Catalog.aws)
        let elsewhere = try await aws.create().id
        #expect(await outcome { try await aws.associate(elsewhere, Sample.offer, .awsMarketplaceOffers) } == "ok")
        try await desk.disassociate(first, Sample.offer, .awsMarketplaceOffers)
        #expect(await outcome { try await associate(second) } == "ok")
    }

    @Test("solutions belong to their account and catalog")
    func foreignSolution() async throws {
        let catalogs = [Catalog.sandbox: "S-1", Catalog.aws: "S-2"]
        let solutions = catalogs.map { catalog, id in
            Solution(
                catalog: catalog,
                id: id,
                name: "One",
                status: .active,
                category: "Software Product",
                createdDate: TestClock.start
            )
        }
        let owner = SellingPartner(account: Sample.account, name: "One", owner: Sample.owner, solutions: solutions)
        let other = SellingPartner(account: Sample.otherAccount, name: "Two", owner: Sample.owner)
        let desk = try await Desk.open(partners: [owner, other])
        let id = try await desk.create().id
        #expect(await outcome { try await desk.associate(id, "S-1") } == "ok")
        #expect(await outcome { try await desk.associate(id, "S-2") } == "ResourceNotFoundException")
        let stranger = desk.of(Sample.otherAccount)
        let theirs = try await stranger.create().id
        #expect(await outcome { try await stranger.associate(theirs, "S-1") } == "ResourceNotFoundException")
    }

    @Test("answers not-found to another partner, in the other catalog, and for an unknown id")
    func isolation() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        for (stranger, id) in [(desk.of(Sample.otherAccount), id), (desk.of(in: Catalog.aws), id), (desk, "O1")] {
            #expect(await outcome { try await stranger.associate(id) } == "ResourceNotFoundException")
        }
    }
}
