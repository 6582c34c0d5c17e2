import CosellClient
import CosellWire
package import SellingAPI
import SellingClient

/// Takes back what an entry of the audit log did, as far as the record's state and the API let it.
package struct Undo: Sendable {
    package let entry: AuditEntry

    package init(_ entry: AuditEntry) { self.entry = entry }

    /// What can be done about an entry.
    package enum Way: Hashable, Sendable {
        /// The update that puts back what the entry changed, field by field.
        case putBack
        case associate(Selling.AssociateOpportunityRequest)
        case disassociate(Selling.DisassociateOpportunityRequest)
        case assign(Selling.AssignOpportunityRequest)
        /// Nothing can: why, and what people can do instead.
        case none(why: String, instead: String)
    }

    /// Why an entry is not taken back, for people.
    package struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        package let what: String
        package let remedy: String

        package init(what: String, remedy: String) { (self.what, self.remedy) = (what, remedy) }

        package var description: String { "\(what). \(remedy)" }
    }

    // MARK: The way back

    package var way: Way {
        switch entry.content.operation {
        case "UpdateOpportunity": .putBack
        case "AssociateOpportunity":
            read(Selling.AssociateOpportunityRequest.self).map { asked in
                .disassociate(
                    .init(
                        catalog: asked.catalog,
                        opportunityIdentifier: asked.opportunityIdentifier,
                        relatedEntityType: asked.relatedEntityType,
                        relatedEntityIdentifier: asked.relatedEntityIdentifier
                    )
                )
            } ?? unreadable
        case "DisassociateOpportunity":
            read(Selling.DisassociateOpportunityRequest.self).map { asked in
                .associate(
                    .init(
                        catalog: asked.catalog,
                        opportunityIdentifier: asked.opportunityIdentifier,
                        relatedEntityType: asked.relatedEntityType,
                        relatedEntityIdentifier: asked.relatedEntityIdentifier
                    )
                )
            } ?? unreadable
        case "AssignOpportunity": reassignment
        case let operation: Self.final[operation].map { .none(why: $0.why, instead: $0.instead) } ?? unknown
        }
    }

    /// Operations that the API has no way back from.
    private static let final: [String: (why: String, instead: String)] = [
        "AcceptEngagementInvitation": (
            "an accepted invitation stays accepted", "Close the opportunity as Closed Lost, with its reason."
        ),
        "StartEngagementByAcceptingInvitationTask": (
            "an accepted invitation stays accepted", "Close the opportunity as Closed Lost, with its reason."
        ),
        "RejectEngagementInvitation": (
            "a rejected invitation stays rejected", "Ask the sender to invite you again."
        ),
        "CreateEngagementInvitation": (
            "an invitation cannot be called back", "It runs out by itself when nobody answers."
        ),
        "CreateOpportunity": (
            "an opportunity cannot be deleted", "Close it: cosell opportunity set ID --stage 'Closed Lost'."
        ),
        "SubmitOpportunity": (
            "what AWS reviews cannot be called back", "Wait for the verdict, then correct it or close it."
        ),
        "StartEngagementFromOpportunityTask": (
            "what AWS reviews cannot be called back", "Wait for the verdict, then correct it or close it."
        ),
    ]

    private var unknown: Way {
        .none(why: "nothing is known that takes \(entry.content.operation) back", instead: "Mend the record by hand.")
    }

    private var unreadable: Way {
        .none(why: "the entry does not say what was asked for", instead: "Mend the record by hand.")
    }

    /// Back to whom the log names as the owner before.
    private var reassignment: Way {
        guard let asked = read(Selling.AssignOpportunityRequest.self),
            let before = entry.content.before,
            let owner = try? JSONReader.read(Selling.AssigneeContact.self, from: Array(before.utf8)).value,
            !owner.email.isEmpty
        else {
            return .none(
                why: "the log does not know who had the opportunity before",
                instead: "Assign it: cosell selling assign-opportunity."
            )
        }
        return .assign(.init(catalog: asked.catalog, identifier: asked.identifier, assignee: owner))
    }

    private func read<Value: WireStructure>(_ type: Value.Type) -> Value? {
        entry.content.after.flatMap { try? JSONReader.read(type, from: Array($0.utf8)).value }
    }

    // MARK: Going it

    /// Why this entry is none to take back, apart from what it did.
    ///
    /// - Parameters:
    ///   - end: the entry that ends it, if there is one.
    ///   - undoing: the entry that has taken it back already.
    package func refusal(end: AuditEntry?, undoing: AuditEntry?) -> Refusal? {
        if let refusal = refusalOfState(end: end, undoing: undoing) { return refusal }
        if case .none(let why, let instead) = way { return Refusal(what: why, remedy: instead) }
        return nil
    }

    /// The same, whatever the write was and wherever it went.
    package func refusalOfState(end: AuditEntry?, undoing: AuditEntry?) -> Refusal? {
        let number = entry.number
        if entry.content.phase != .begun, let opened = entry.content.opened {
            return Refusal(what: "entry \(number) says how entry \(opened) ended", remedy: "Undo \(opened).")
        }
        if let undoing {
            let first = undoing.content.opened ?? undoing.number
            return Refusal(
                what: "entry \(number) was taken back by entry \(first)",
                remedy: "Undo \(first) to have it again."
            )
        }
        switch end?.content.phase {
        case .refused?:
            return Refusal(what: "the service refused entry \(number), so nothing was changed", remedy: "Leave it.")
        case .done?: break
        default:
            return Refusal(
                what: "it is not known whether entry \(number) took effect",
                remedy: "Look at \(entry.content.subject), and mend it by hand if it did."
            )
        }
        return nil
    }

    /// What an update would change back, by the paths of its fields.
    package func changes(onto record: Selling.GetOpportunityResponse) throws -> Selling.UpdateOpportunityRequest {
        try putBack(Selling.UpdateOpportunityRequest(editing: record))
    }

    private func putBack(_ request: Selling.UpdateOpportunityRequest) throws -> Selling.UpdateOpportunityRequest {
        var back = try request.merging(from: written(), to: earlier())
        // The contract's duration stays when an update does not name it (E9), so it is told to go.
        if request.project?.expectedContractDuration != nil, back.project?.expectedContractDuration == nil {
            back.project?.expectedContractDuration = .clear
        }
        return back
    }

    /// Makes the inverse write, which the log names as taking the entry back.
    ///
    /// - Returns: false when the record already says what it said before.
    package func carryOut(by writes: AuditedWrites) async throws -> Bool {
        let (subject, number) = (entry.content.subject, entry.number)
        switch way {
        case .putBack:
            return try await writes.updateOpportunity(subject, undoes: number) { $0 = try putBack($0) } != nil
        case .associate(let request):
            _ = try await writes.make(Selling.AssociateOpportunity.self, request, of: subject, undoes: number)
        case .disassociate(let request):
            _ = try await writes.make(Selling.DisassociateOpportunity.self, request, of: subject, undoes: number)
        case .assign(let request):
            let owner = read(Selling.AssignOpportunityRequest.self)?.assignee
            let before = try owner.map { try JSONReader.document(from: JSONWriter.bytes($0)) }
            _ = try await writes.make(
                Selling.AssignOpportunity.self,
                request,
                of: subject,
                before: before,
                undoes: number
            )
        case .none(let why, let instead): throw Refusal(what: why, remedy: instead)
        }
        return true
    }

    private func written() throws -> Selling.UpdateOpportunityRequest { try update(entry.content.after) }
    private func earlier() throws -> Selling.UpdateOpportunityRequest { try update(entry.content.before) }

    private func update(_ text: String?) throws -> Selling.UpdateOpportunityRequest {
        guard let text else {
            throw Refusal(
                what: "entry \(entry.number) does not say what the record was before",
                remedy: "Mend the record by hand."
            )
        }
        return try JSONReader.read(Selling.UpdateOpportunityRequest.self, from: Array(text.utf8)).value
    }
}
