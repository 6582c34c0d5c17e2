package import CosellRules
package import CosellWire
package import SellingAPI

/// Everything that can be said against a request about opportunities from the record and the day alone.
///
/// Each question answers every broken row of its phase, in the order of the tables, or nothing. A phase that breaks
/// ends the questioning (check order of selling 1.3): first the form of the request, then the status of the record,
/// then the business rules together.
package enum OpportunityRules {
    /// - Parameters:
    ///   - content: as sent; ``OpportunityContent/created(switches:)`` is what is stored of it.
    ///   - isSandbox: where the tester may play AWS's part.
    ///   - today: in UTC.
    package static func create(
        _ content: OpportunityContent,
        team: [Selling.Contact]? = nil,
        origin: Selling.OpportunityOrigin? = nil,
        isSandbox: Bool,
        today: CalendarDay,
        switches: OpportunitySwitches = OpportunitySwitches()
    ) -> [Violation] {
        let write = OpportunityWrite(content, today: today, switches: switches)
        let malformed = violations(in: write, of: OpportunityForm.rules)
        guard malformed.isEmpty else { return malformed }

        let creation = Creation(write: write, team: team ?? [], origin: origin, isSandbox: isSandbox)
        return violations(in: creation, of: Creation.rules) + OpportunityFields.violations(in: write)
    }

    /// - Parameters:
    ///   - content: as sent; ``OpportunityContent/replacing(_:at:switches:)`` is what is stored of it.
    ///   - simulatesReview: whether the tester of a Sandbox plays the reviewer in this call; then neither the status
    ///     gate nor the field locks apply (X3).
    ///   - today: in UTC.
    package static func update(
        _ content: OpportunityContent,
        of stored: OpportunityState,
        simulatesReview: Bool = false,
        today: CalendarDay,
        switches: OpportunitySwitches = OpportunitySwitches(),
        partner: PartnerFacts = PartnerFacts()
    ) -> [Violation] {
        let write = OpportunityWrite(content, of: stored, today: today, switches: switches, partner: partner)
        let malformed = violations(in: write, of: OpportunityForm.rules)
        guard malformed.isEmpty else { return malformed }
        if !simulatesReview {
            let gated = violations(in: stored, of: StatusGate.update)
            guard gated.isEmpty else { return gated }
        }

        var broken = violations(in: write, of: UpdateRequirements.rules)
        broken += OpportunityFields.violations(in: write)
        broken += violations(in: write, of: StageMoves.rules)
        broken += violations(in: write, of: Involvement.rules)
        if !simulatesReview { broken += FieldLocks.violations(in: write, besides: broken) }
        return broken
    }

    /// What a submission lacks; SubmitOpportunity and the tasks that submit ask it.
    ///
    /// - Parameters:
    ///   - involvementField: how the caller's request names the involvement: `awsSubmission.involvementType` in a task.
    ///   - today: in UTC.
    package static func submission(
        of stored: OpportunityState,
        involvement: Selling.SalesInvolvementType,
        involvementField: String = "involvementType",
        today: CalendarDay,
        switches: OpportunitySwitches = OpportunitySwitches()
    ) -> [Violation] {
        let gated = violations(in: stored, of: StatusGate.submission)
        guard gated.isEmpty else { return gated }
        let submission = Submission(
            of: stored,
            involvement: involvement,
            involvementField: involvementField,
            today: today,
            estimates: switches.estimates
        )
        return violations(in: submission, of: Submission.rules)
    }

    /// What an opportunity lacks to become Launched: AWS's approval, and what the rows of an update say to the move,
    /// whoever reviews it until then. The linter asks it.
    ///
    /// - Parameter today: in UTC.
    package static func launch(
        of stored: OpportunityState,
        today: CalendarDay,
        switches: OpportunitySwitches = OpportunitySwitches(),
        partner: PartnerFacts = PartnerFacts()
    ) -> [Violation] {
        var content = stored.content
        content.lifeCycle = content.lifeCycle ?? Selling.LifeCycle()
        content.lifeCycle?.stage = .launched
        content.lifeCycle?.closedLostReason = nil
        let gated = violations(in: stored, of: StatusGate.launch)
        return gated
            + update(
                content,
                of: stored.approved,
                simulatesReview: true,
                today: today,
                switches: switches,
                partner: partner
            )
    }

    /// Whether an entity may be linked, as far as identifier and record tell; that it exists is for others to see.
    package static func association(
        of type: Selling.RelatedEntityType,
        _ identifier: String,
        with stored: OpportunityState
    ) -> [Violation] {
        guard let kind = RelatedKind.of(type) else { return [] }
        let association = Association(kind: kind, identifier: identifier, stored: stored)
        let malformed = violations(in: association, of: Association.form)
        guard malformed.isEmpty else { return malformed }
        let gated = violations(in: stored, of: StatusGate.association)
        guard gated.isEmpty else { return gated }
        return violations(in: association, of: Association.rules)
    }

    /// Whether an entity that is linked may be taken off.
    package static func disassociation(
        of type: Selling.RelatedEntityType,
        _ identifier: String,
        from stored: OpportunityState
    ) -> [Violation] {
        guard let kind = RelatedKind.of(type) else { return [] }
        let gated = violations(in: stored, of: StatusGate.association)
        guard gated.isEmpty else { return gated }
        return violations(in: Association(kind: kind, identifier: identifier, stored: stored), of: Association.removal)
    }

    package static func assignment(
        of stored: OpportunityState,
        assignee: Selling.AssigneeContact
    ) -> [Violation] {
        let gated = violations(in: stored, of: StatusGate.assignment)
        guard gated.isEmpty else { return gated }
        return violations(in: assignee, of: Assignment.rules)
    }

    package static func list(_ request: Selling.ListOpportunitiesRequest) -> [Violation] {
        violations(in: request, of: Listing.rules)
    }

    /// R1.28: one of two, and case counts.
    package static func catalog(_ catalog: String) -> [Violation] {
        violations(in: catalog, of: Listing.catalogs)
    }

    /// Whether an update makes AWS sell along (I3); the literal of visibility-only asks for nothing.
    package static func asksForCoSell(_ content: OpportunityContent) -> Bool { content.asksForCoSell }
}
