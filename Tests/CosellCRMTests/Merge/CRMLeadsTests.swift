import CosellIntegrations
import CosellStore
import CosellSync
import CosellWire
import Synchronization
import Testing

@testable import CosellCRM

/// Leads that AWS shares, one way into a CRM: which there are, what is written, and what is left alone.
struct CRMLeadsTests {
    private static let mapping =
        CRMWorld.usual + """

            lead:
              fields:
                - {aws: Customer.CompanyName, crm: Company}
                - {aws: "Interactions[].Contact.LastName", crm: LastName}
                - {aws: "Interactions[].Contact.BusinessTitle", crm: Title}
                - {aws: Customer.Industry, crm: Industry}
                - {aws: Customer.Address.CountryCode, crm: Country}
                - {aws: "Interactions[*].BusinessProblem", crm: Description}
                - {crm: LeadSource, always: AWS}
              repairs:
                - {crm: LastName, value: "'Unknown'", why: the CRM wants one}
                - {crm: Status, value: "'New'"}
            """

    private static func lead(
        company: String = "Alder",
        industry: String = "Retail",
        title: String = "CTO",
        name: String? = "Haan",
        problems: [String] = ["Blades fail.", "Nobody knows why."]
    ) -> Document {
        var contact = [Document.Member("BusinessTitle", .string(title))]
        if let name { contact.append(.init("LastName", .string(name))) }
        let interactions = problems.map { problem -> Document in
            ["BusinessProblem": .string(problem), "Contact": .object(contact)]
        }
        let lead: Document = [
            "Customer": ["CompanyName": .string(company), "Industry": .string(industry)],
            "Interactions": .list(interactions),
        ]
        return ["Type": "Lead", "Payload": ["Lead": lead]]
    }

    private static func withLeads(_ body: (CRMWorld) async throws -> Void) async throws {
        try await withWorld(mapping, body)
    }

    /// A lead that is in the CRM, and whose share at AWS is new again.
    private static func withKnownLead(_ body: (CRMWorld, _ lead: String) async throws -> Void) async throws {
        try await withLeads { world in
            try await world.share("eng-1", lead())
            try await world.syncLeads()
            try await body(world, try #require(world.crm.records.first?.id))
        }
    }

    // MARK: Which there are

    @Test("are engagements with a Lead context and invitations to such that wait, each engagement once")
    func which() async throws {
        try await Self.withLeads { world in
            try await world.share("eng-lead", Self.lead())
            try await world.share("eng-deal", ["Type": "CustomerProject", "Payload": ["CustomerProject": [:]]])
            try await world.share(
                "eng-text",
                ["Type": "CustomerProject", "Payload": ["CustomerProject": ["Title": #"x","Type":"Lead","#]]]
            )
            try await world.share("eng-gone", Self.lead(), isGone: true)
            try await world.invite("inv-1", to: "eng-asked")
            try await world.invite("inv-2", to: "eng-lead")
            try await world.invite("inv-3", to: "eng-sent", direction: "sent")
            try await world.invite("inv-4", to: "eng-over", status: "EXPIRED")
            try await world.invite("inv-5", to: "eng-other", type: "OpportunityInvitation")
            let books = try #require(world.planner.leads?.books)
            let heads = try await books.heads()
            #expect(heads.map(\.id) == ["eng-asked", "eng-lead"])
            let records = try await books.records(heads.map(\.id))
            #expect(records["eng-lead"]?.title == "Alder")
            for head in heads { #expect(records[head.id]?.version == head.version) }
        }
    }

    @Test("what an invitation says stands where a Lead context says it")
    func invitation() async throws {
        try await Self.withLeads { world in
            try await world.invite("inv-1", to: "eng-1")
            #expect(
                try await world.leadSentences() == [
                    "eng-1: becomes a lead, 'Birch'", "eng-1: Company nothing -> 'Birch'",
                    "eng-1: Title nothing -> 'Buyer'", "eng-1: Country nothing -> 'CA'",
                    "eng-1: LeadSource nothing -> 'AWS'",
                    "eng-1: LastName -> 'Unknown' by repair 1, because the CRM wants one",
                    "eng-1: Status -> 'New' by repair 2",
                ]
            )
        }
    }

    // MARK: What is written

    @Test("a lead is made once, with what stands in for what is missing, and then rests")
    func made() async throws {
        try await Self.withKnownLead { world, lead in
            let record = world.crm.record(lead)
            #expect(record?.externalID == "eng-1")
            #expect(
                record?.fields == [
                    "Company": "Alder", "LastName": "Haan", "Title": "CTO", "Industry": "Retail", "LeadSource": "AWS",
                    "Description": "Blades fail.\nNobody knows why.", "Status": "New",
                ]
            )
            let calls = world.crm.state.withLock { $0.calls.count }
            #expect(try await world.leadSentences() == [])
            let report = try await world.syncLeads()
            #expect(!report.saysSomething)
            // Where AWS says nothing new, the CRM is not even asked.
            #expect(world.crm.state.withLock { $0.calls.count } == calls)
        }
    }

    @Test("of a changed lead only what AWS changed is written; what people changed in the CRM stays")
    func changed() async throws {
        try await Self.withKnownLead { world, lead in
            world.crm.edit(lead) { record in
                (record.fields["Title"], record.fields["Status"]) = ("Owner", "Working")
            }
            try await world.share("eng-1", version: 2, Self.lead(company: "Alder Mills", title: "CIO"))
            let report = try await world.syncLeads()
            #expect(report.changedLeads == ["eng-1": 1] && report.sentences == ["1 lead changed in the CRM"])
            let fields = world.crm.record(lead)?.fields
            #expect(
                fields?["Company"] == "Alder Mills" && fields?["Title"] == "Owner" && fields?["Status"] == "Working"
            )
            #expect(try await world.lastLeadWrite.content.after == #"{"Company":"Alder Mills"}"#)
            #expect(try await world.leadSentences() == [])
        }
    }

    @Test("who has joined the engagement learns more, and that takes the place of what stood in for it")
    func joined() async throws {
        try await Self.withLeads { world in
            try await world.invite("inv-1", to: "eng-1")
            try await world.syncLeads()
            try await world.invite("inv-1", to: "eng-1", status: "ACCEPTED")
            try await world.share("eng-1", Self.lead(company: "Birch"))
            try await world.syncLeads()
            #expect(world.crm.records.count == 1)
            #expect(world.crm.records.first?.fields["LastName"] == "Haan")
            #expect(world.crm.records.first?.fields["Title"] == "CTO")
        }
    }

    @Test("a lost answer makes no second lead", arguments: [0, 1])
    func lost(left: Int) async throws {
        try await Self.withLeads { world in
            try await world.share("eng-1", Self.lead())
            world.crm.state.withLock { $0.writesLeft = left }
            await #expect(throws: CRMFailure.self) { try await world.syncLeads() }
            world.crm.state.withLock { $0.writesLeft = nil }
            try await world.syncLeads()
            #expect(world.crm.records.count == 1 && world.crm.records.first?.fields["Company"] == "Alder")
            #expect(try await world.leadSentences() == [])
        }
    }

    @Test("a push writes AWS's side alone: no lead")
    func push() async throws {
        try await Self.withLeads { world in
            try await world.share("eng-1", Self.lead())
            try await world.syncLeads(.push)
            #expect(world.crm.records.isEmpty)
            try await world.syncLeads(.pull)
            #expect(world.crm.records.count == 1)
        }
    }

    @Test("a lead that the CRM refuses is told, and tried again")
    func refused() async throws {
        try await Self.withLeads { world in
            try await world.share("eng-1", Self.lead())
            world.crm.state.withLock { $0.refusals = ["eng-1"] }
            let report = try await world.syncLeads()
            #expect(report.refusals.map(\.words) == ["no (INVALID)"] && !report.isWhole)
            world.crm.state.withLock { $0.refusals = [] }
            #expect(try await world.syncLeads().createdLeads.count == 1)
        }
    }

    // MARK: What is left alone

    struct Gone: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let fate: CRMRecord.Fate
        let words: String
    }

    @Test(
        "a lead that is gone in the CRM is said once, and neither written nor made again",
        arguments: [
            Gone(testDescription: "deleted", fate: .deleted, words: "was deleted in memory, and is not made again"),
            Gone(testDescription: "merged", fate: .merged(into: "D9"), words: "was merged into D9"),
            Gone(testDescription: "converted", fate: .converted, words: "was converted in memory, and is left alone"),
        ]
    )
    func gone(_ row: Gone) async throws {
        try await Self.withKnownLead { world, lead in
            world.crm.edit(lead) { $0.fate = row.fate }
            try await world.share("eng-1", version: 2, Self.lead(company: "Alder Mills"))
            let sentences = try await world.leadSentences()
            #expect(sentences.count == 1 && sentences[0].contains(row.words), "\(sentences)")
            let report = try await world.syncLeads()
            #expect(report.problems.count == 1 && report.createdLeads.isEmpty && report.changedLeads.isEmpty)
            try await world.share("eng-1", version: 3, Self.lead(company: "Alder Mills Ltd"))
            #expect(try await world.leadSentences() == [])
            #expect(world.crm.records.count == 1 && world.crm.record(lead)?.fields["Company"] == "Alder")
        }
    }

    @Test("one that comes back out of the bin is taken up again")
    func back() async throws {
        try await Self.withKnownLead { world, lead in
            world.crm.edit(lead) { $0.fate = .deleted }
            try await world.share("eng-1", version: 2, Self.lead(company: "Alder Mills"))
            try await world.syncLeads()
            world.crm.edit(lead) { $0.fate = .there }
            try await world.syncLeads()
            #expect(world.crm.record(lead)?.fields["Company"] == "Alder Mills")
            #expect(try await world.leadSentences() == [])
        }
    }

    // MARK: Undo

    @Test("what was written to a lead goes back, and stays so")
    func undone() async throws {
        try await Self.withKnownLead { world, lead in
            try await world.share("eng-1", version: 2, Self.lead(company: "Alder Mills"))
            try await world.syncLeads()
            let entry = try await world.lastLeadWrite
            let undo = CRMUndo(entry, crm: world.crm, books: world.books, mapping: world.mapping)
            let plan = try await undo.plan()
            #expect(plan.back.map(\.name) == ["Company"] && undo.books.kind == .lead)
            let clock = world.clock
            try await undo.carryOut(plan, log: AuditLog(world.database), signer: CRMWorld.signer, now: { clock.now })
            #expect(world.crm.record(lead)?.fields["Company"] == "Alder")
            try await world.syncLeads()
            #expect(world.crm.record(lead)?.fields["Company"] == "Alder")
        }
    }

    @Test("that a lead was made does not go back, and the reason speaks of a lead")
    func creationStays() async throws {
        try await Self.withKnownLead { world, lead in
            let entry = try await world.lastLeadWrite
            let end = try await AuditLog(world.database).end(of: entry.number)
            let refusal = CRMUndo.refusal(entry, end: end)
            #expect(refusal?.what.contains("made the lead \(lead)") == true)
            #expect(refusal?.remedy.contains("the engagement stays") == true)
        }
    }
}

extension CRMWorld {
    /// An engagement as the local database has it.
    fileprivate func share(
        _ id: String,
        version: Int = 1,
        _ context: Document,
        isGone: Bool = false
    ) async throws {
        let contexts = String(decoding: JSONWriter.bytes(Document.list([context])), as: UTF8.self)
        let moment = clock.now.stored
        let gone = isGone ? moment : nil
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT OR REPLACE INTO engagement (catalog, id, version, members, contexts, first_seen_at, seen_at,
                    gone_at, body)
                VALUES ('AWS', \(id), \(version), '[]', \(contexts), \(moment), \(moment), \(gone), '{}')
                """
            )
        }
    }

    /// An invitation to a lead.
    fileprivate func invite(
        _ id: String,
        to engagement: String,
        direction: String = "received",
        status: String = "PENDING",
        type: String = "LeadInvitation"
    ) async throws {
        let body = """
            {"Payload": {"LeadInvitation": {"Customer": {"CompanyName": "Birch", "CountryCode": "CA"},
            "Interaction": {"ContactBusinessTitle": "Buyer"}}}}
            """
        let moment = clock.now.stored
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT OR REPLACE INTO referral (catalog, id, version, direction, status, payload_type, engagement,
                    first_seen_at, seen_at, body)
                VALUES ('AWS', \(id), 1, \(direction), \(status), \(type), \(engagement), \(moment), \(moment), \(body))
                """
            )
        }
    }

    /// What would be done about leads, and about nothing else.
    private func leadPlan() async throws -> CRMPlan {
        var plan = CRMPlan(cursor: nil, mapping: mapping.digest)
        plan.leads = try await planner.leads?.leadPlans() ?? []
        return plan
    }

    fileprivate func leadSentences() async throws -> [String] { try await leadPlan().sentences }

    @discardableResult
    fileprivate func syncLeads(_ direction: CRMSync.Direction = .both) async throws -> CRMReport {
        try await carryOut(try await leadPlan(), direction)
    }

    fileprivate var lastLeadWrite: AuditEntry {
        get async throws {
            let entries = try await AuditLog(database).entries()
            return try #require(
                entries.last { $0.content.operation == "memory.writeLead" && $0.content.phase == .begun }
            )
        }
    }
}
