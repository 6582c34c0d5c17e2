import CosellClient
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import Testing

@testable import CosellIntegrations

/// What can be taken back, and what people hear of the rest.
struct UndoTests {
    private static func entry(
        _ operation: String,
        phase: AuditEntry.Phase = .begun,
        opened: Int? = nil,
        before: String? = nil,
        after: String? = nil
    ) -> AuditEntry {
        AuditEntry(
            number: 7,
            at: newYear,
            content: .init(
                account: "1",
                actor: "a",
                command: "c",
                phase: phase,
                opened: opened,
                catalog: "AWS",
                operation: operation,
                subject: "O1",
                before: before,
                after: after
            ),
            hash: ""
        )
    }

    private static let done = entry("x", phase: .done, opened: 7)

    @Test(
        "what the API has no way back from says what to do instead",
        arguments: [
            ("AcceptEngagementInvitation", "Closed Lost"), ("StartEngagementByAcceptingInvitationTask", "Closed Lost"),
            ("RejectEngagementInvitation", "invite you again"), ("CreateOpportunity", "Close it"),
            ("SubmitOpportunity", "verdict"), ("StartEngagementFromOpportunityTask", "verdict"),
            ("TagResource", "by hand"), ("AssociateOpportunity", "by hand"), ("AssignOpportunity", "Assign it"),
        ]
    )
    func final(_ operation: String, _ instead: String) throws {
        let refusal = try #require(Undo(Self.entry(operation)).refusal(end: Self.done, undoing: nil))
        #expect(refusal.remedy.contains(instead))
    }

    static let association =
        #"{"Catalog":"AWS","OpportunityIdentifier":"O1","RelatedEntityType":"Solutions","RelatedEntityIdentifier":"S-1"}"#

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var phase = AuditEntry.Phase.begun
        var opened: Int?
        var end: AuditEntry.Phase? = .done
        var isUndone = false
        var refused: String?
    }

    static let rows: [Row] = [
        .init(testDescription: "what was done"),
        .init(testDescription: "what was refused", end: .refused, refused: "nothing was changed"),
        .init(testDescription: "what nobody answered", end: .unanswered, refused: "not known whether"),
        .init(testDescription: "what was cut off", end: nil, refused: "not known whether"),
        .init(testDescription: "the end of another entry", phase: .done, opened: 6, refused: "entry 6 ended"),
        .init(testDescription: "what was taken back", isUndone: true, refused: "taken back by entry 9"),
    ]

    @Test("only what took effect is taken back, and once", arguments: rows)
    func state(_ row: Row) {
        let undo = Undo(
            Self.entry("AssociateOpportunity", phase: row.phase, opened: row.opened, after: Self.association)
        )
        let end = row.end.map { Self.entry("AssociateOpportunity", phase: $0, opened: 7) }
        let undoing = row.isUndone ? Self.entry("DisassociateOpportunity", phase: .done, opened: 9) : nil
        let refusal = undo.refusal(end: end, undoing: undoing)
        #expect((refusal == nil) == (row.refused == nil))
        if let refused = row.refused { #expect(refusal?.what.contains(refused) == true) }
    }

    @Test("associations are dissolved, and made again")
    func associations() async throws {
        try await withLocalDatabase { database in
            let double = ServiceDouble()
            double.accept(Selling.AssociateOpportunity.self)
            double.accept(Selling.DisassociateOpportunity.self)
            let writes = AuditedWrites(
                log: AuditLog(database),
                client: try SellingClient(double.configuration),
                catalog: "AWS",
                signer: .init(account: "1", arn: "a"),
                command: "undo"
            )
            for operation in ["AssociateOpportunity", "DisassociateOpportunity"] {
                #expect(try await Undo(Self.entry(operation, after: Self.association)).carryOut(by: writes))
            }
            #expect(
                try double.inputs(of: Selling.DisassociateOpportunity.self).map(\.relatedEntityIdentifier) == ["S-1"]
            )
            #expect(try double.inputs(of: Selling.AssociateOpportunity.self).map(\.relatedEntityIdentifier) == ["S-1"])
            let log = AuditLog(database)
            #expect(try await log.entries().map(\.content.undoes) == [7, 7, 7, 7])
            #expect(try await log.undoing(7)?.content.operation == "AssociateOpportunity")
        }
    }

    // MARK: Updates

    private static func record(title: String, nextSteps: String?) -> Selling.GetOpportunityResponse {
        Selling.GetOpportunityResponse(
            catalog: "AWS",
            project: .init(title: title),
            id: "O1",
            lastModifiedDate: newYear,
            createdDate: newYear,
            relatedEntityIdentifiers: .init(),
            lifeCycle: .init(stage: .qualified, nextSteps: nextSteps)
        )
    }

    private static func update(_ record: Selling.GetOpportunityResponse) -> String {
        String(decoding: JSONWriter.bytes(Selling.UpdateOpportunityRequest(editing: record)), as: UTF8.self)
    }

    struct Update: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Title and next steps: before the entry, after it, and now.
        let before: (String, String?)
        let after: (String, String?)
        let now: (String, String?)
        /// Nil where somebody else has changed the same field.
        let back: (String, String?)?
    }

    static let updates: [Update] = [
        .init(
            testDescription: "nobody came between",
            before: ("Old", "a"),
            after: ("New", "a"),
            now: ("New", "a"),
            back: ("Old", "a")
        ),
        .init(
            testDescription: "another field was changed since, and stays",
            before: ("Old", "a"),
            after: ("New", "a"),
            now: ("New", "b"),
            back: ("Old", "b")
        ),
        .init(
            testDescription: "what was empty is empty again",
            before: ("Old", nil),
            after: ("Old", "a"),
            now: ("Old", "a"),
            back: ("Old", nil)
        ),
        .init(
            testDescription: "it was put back already",
            before: ("Old", "a"),
            after: ("New", "a"),
            now: ("Old", "a"),
            back: ("Old", "a")
        ),
        .init(
            testDescription: "the same field was changed since",
            before: ("Old", "a"),
            after: ("New", "a"),
            now: ("Newer", "a"),
            back: nil
        ),
    ]

    @Test("an update is put back field by field", arguments: updates)
    func putsBack(_ row: Update) throws {
        let entry = Self.entry(
            "UpdateOpportunity",
            before: Self.update(Self.record(title: row.before.0, nextSteps: row.before.1)),
            after: Self.update(Self.record(title: row.after.0, nextSteps: row.after.1))
        )
        let now = Self.record(title: row.now.0, nextSteps: row.now.1)
        guard let back = row.back else {
            let conflict = #expect(throws: EditConflict.self) { try Undo(entry).changes(onto: now) }
            #expect(conflict?.fields == ["project.title"])
            return
        }
        let request = try Undo(entry).changes(onto: now)
        #expect(request.project?.title == back.0)
        #expect(request.lifeCycle?.nextSteps == back.1)
    }
}
