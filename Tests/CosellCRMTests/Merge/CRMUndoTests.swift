import CosellIntegrations
import CosellSync
import CosellWire
import SellingAPI
import Synchronization
import Testing

@testable import CosellCRM

/// What was written to a CRM, taken back: what goes, what stays, what is said, and what the next sync makes of it.
struct CRMUndoTests {
    /// A deal to which a sync has written 'b' where 'a' stood.
    private static func written(
        _ body: (_ world: CRMWorld, _ id: String, _ deal: String) async throws -> Void
    ) async throws {
        try await withWorld { world in
            let id = world.edit { opportunity in
                opportunity.lifeCycle?.nextSteps = "a"
                opportunity.project?.additionalComments = "Old"
                opportunity.lifeCycle?.targetCloseDate = "2026-06-01"
            }
            try await world.sync()
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            world.edit(id) { opportunity in
                opportunity.lifeCycle?.nextSteps = "b"
                opportunity.project?.additionalComments = "New"
                opportunity.lifeCycle?.reviewStatus = .approved
            }
            try await world.sync()
            #expect(world.crm.record(deal)?.fields["NextStep"] == .string("b"))
            try await body(world, id, deal)
        }
    }

    @Test("fields go back, audited, and to the next sync it is a change of the deal")
    func back() async throws {
        try await Self.written { world, id, deal in
            let entry = try await world.lastWrite
            let plan = try await world.undo(entry)
            #expect(
                plan.back.map { "\($0.name) \($0.now ?? "") \($0.old ?? "")" } == ["Comments New Old", "NextStep b a"]
            )
            #expect(plan.stays.isEmpty)
            #expect(world.crm.record(deal)?.fields["NextStep"] == .string("a"))
            let log = AuditLog(world.database)
            let undoing = try #require(try await log.undoing(entry.number))
            #expect(undoing.content.command == "undo" && undoing.content.operation == "memory.write")
            #expect(
                Undo(entry).refusalOfState(end: try await log.end(of: entry.number), undoing: undoing)?.what
                    .contains("was taken back by entry") == true
            )
            // AWS has not changed: the opportunity takes the old value over, in the open.
            let sentences = try await world.plan().sentences
            #expect(sentences.contains { $0.hasSuffix("LifeCycle.NextSteps 'b' -> 'a'") }, "\(sentences)")
            try await world.sync()
            #expect(world.opportunity(id)?.lifeCycle?.nextSteps == "a")
            #expect(world.opportunity(id)?.project?.additionalComments == "Old")
            try await world.sync()
            try await world.expectNothing()
        }
    }

    @Test("an undoing is taken back itself")
    func twice() async throws {
        try await Self.written { world, _, deal in
            try await world.undo(try await world.lastWrite)
            try await world.undo(try await world.lastWrite)
            #expect(world.crm.record(deal)?.fields["NextStep"] == .string("b"))
            try await world.sync()
            try await world.expectNothing()
        }
    }

    @Test("what somebody has changed since stays, and is named; where that is all, nothing is written")
    func stays() async throws {
        try await Self.written { world, _, deal in
            let entry = try await world.lastWrite
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("mine") }
            let plan = try await world.undo(entry)
            #expect(plan.back.map(\.name) == ["Comments"] && plan.stays.map(\.name) == ["NextStep"])
            #expect(world.crm.record(deal)?.fields["NextStep"] == .string("mine"))
            #expect(world.crm.record(deal)?.fields["Comments"] == .string("Old"))
            let again = await #expect(throws: Undo.Refusal.self) { try await world.undo(entry) }
            #expect(again?.what.contains("in NextStep") == true)
        }
    }

    @Test("a run that was cut off before its note writes nothing again behind an undoing")
    func cutOff() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.nextSteps = "a" }
            try await world.sync()
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            let bases = try await world.books.bases([id])[id] ?? [:]
            world.edit(id) { $0.lifeCycle?.nextSteps = "b" }
            try await world.sync()
            // As if the note of what both sides say had not been made.
            let books = world.books
            try await world.database.write { try books.save(bases, of: id, $0) }
            try await world.undo(try await world.lastWrite)
            try await world.sync()
            #expect(world.crm.record(deal)?.fields["NextStep"] == .string("a"))
            #expect(world.opportunity(id)?.lifeCycle?.nextSteps == "a")
        }
    }

    @Test("a field that only goes to the CRM stays as it was put back, until AWS says something else")
    func oneWay() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.reviewStatus = .approved }
            try await world.sync()
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            world.edit(id) { $0.lifeCycle?.reviewStatus = .actionRequired }
            try await world.sync()
            try await world.undo(try await world.lastWrite)
            for _ in 0..<2 {
                try await world.sync()
                #expect(world.crm.record(deal)?.fields["Review"] == .string("Approved"))
                try await world.expectNothing()
            }
            world.edit(id) { $0.lifeCycle?.reviewStatus = .rejected }
            try await world.sync()
            #expect(world.crm.record(deal)?.fields["Review"] == .string("Rejected"))
        }
    }

    @Test("a deal that was made is named, to be deleted by hand; one that is gone is said to be")
    func final() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.nextSteps = "a" }
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            let log = AuditLog(world.database)
            let made = try await world.lastWrite
            let refusal = CRMUndo.refusal(made, end: try await log.end(of: made.number))
            #expect(refusal?.what.contains("made the deal \(deal)") == true)
            #expect(refusal?.remedy.contains("by hand") == true)
            world.edit(id) { $0.lifeCycle?.nextSteps = "b" }
            try await world.sync()
            let write = try await world.lastWrite
            let other = world.crm.edit(nil) { $0.fields = [:] }
            for (fate, words) in [(CRMRecord.Fate.deleted, "not there any more"), (.merged(into: other), other)] {
                world.crm.edit(deal) { $0.fate = fate }
                let gone = await #expect(throws: Undo.Refusal.self) { try await world.undo(write) }
                #expect(gone?.what.contains(words) == true)
            }
        }
    }

    @Test("a field that all have changed since, and a write that the CRM refuses, are said")
    func refused() async throws {
        try await Self.written { world, id, deal in
            let entry = try await world.lastWrite
            world.crm.state.withLock { $0.refusals = [id] }
            let refusal = await #expect(throws: Undo.Refusal.self) { try await world.undo(entry) }
            #expect(refusal?.what.contains("memory refused it: no (INVALID)") == true)
            #expect(try await AuditLog(world.database).undoing(entry.number) == nil)
            world.crm.edit(deal) { record in
                record.fields["NextStep"] = .string("x")
                record.fields["Comments"] = .string("y")
            }
            let changed = await #expect(throws: Undo.Refusal.self) { try await world.undo(entry) }
            #expect(changed?.what.contains("Comments, NextStep") == true)
        }
    }

    @Test("entries of a CRM are known, and those of files cannot go back")
    func systems() {
        func entry(_ operation: String) -> AuditEntry {
            AuditEntry(
                number: 4,
                at: CRMWorld.start,
                content: .init(
                    account: "1",
                    actor: "a",
                    command: "crm sync",
                    phase: .begun,
                    catalog: "AWS",
                    operation: operation,
                    subject: "O1",
                    before: #"{"Id":"D1","Name":"a"}"#,
                    after: #"{"Name":"b"}"#
                ),
                hash: ""
            )
        }
        #expect(CRMUndo.system(of: entry("salesforce.write")) == .salesforce)
        #expect(CRMUndo.system(of: entry("UpdateOpportunity")) == nil)
        #expect(CRMUndo.refusal(entry("hubspot.write"), end: nil) == nil)
        #expect(CRMUndo.refusal(entry("csv.write"), end: nil)?.what.contains("nobody knows") == true)
    }
}

extension CRMWorld {
    /// The last entry of the log that began a write to the CRM.
    fileprivate var lastWrite: AuditEntry {
        get async throws {
            let entries = try await AuditLog(database).entries()
            return try #require(
                entries.last { $0.content.operation == "memory.write" && $0.content.phase == .begun }
            )
        }
    }

    @discardableResult
    fileprivate func undo(_ entry: AuditEntry) async throws -> CRMUndo.Plan {
        let undo = CRMUndo(entry, crm: crm, books: books, mapping: mapping)
        let plan = try await undo.plan()
        let clock = clock
        clock.pass(5)
        try await undo.carryOut(plan, log: AuditLog(database), signer: Self.signer, now: { clock.now })
        clock.pass(5)
        return plan
    }
}
