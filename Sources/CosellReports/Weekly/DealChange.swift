/// What became of one opportunity within a span of days: as it was before, if it was there, and as it is at its end.
struct DealChange {
    let before: Deal?
    let after: Deal
    let isGone: Bool
    /// Whether it was made within the span; one that is only seen for the first time is not new.
    var isNew = true
    /// Paths that changed, as the sync has noted them.
    var fields: [String] = []

    /// What happened, for people; one change may be several things.
    enum Kind: String, CaseIterable {
        case new = "New", won = "Won", lost = "Lost", movedOn = "Moved on", movedBack = "Moved back", gone = "Gone"
        case approved = "Approved", actionRequired = "Action required", rejected = "Rejected", submitted = "Submitted"
        case later = "Closes later", earlier = "Closes earlier", larger = "Larger", smaller = "Smaller"
        case handedOver = "New owner", other = "Other changes"
    }

    /// Each with words that say it.
    var all: [(kind: Kind, words: String)] {
        if isGone { return before == nil ? [] : [(.gone, "no longer in the catalog")] }
        guard let before else {
            guard isNew else { return [(.other, "what it was before is not known")] }
            return [(.new, after.stage.map { "came as \($0)" } ?? "")] + ends(from: nil)
        }
        var all = ends(from: before.stage)
        if before.stage != after.stage, all.isEmpty, let stage = after.stage {
            let places = (StageWeights.place(of: before.stage), StageWeights.place(of: stage))
            let isBack = if case (let old?, let new?) = places { new < old } else { false }
            all.append((isBack ? .movedBack : .movedOn, "\(before.stage ?? PipelineTerms.unsaid) → \(stage)"))
        }
        if before.reviewStatus != after.reviewStatus, let status = after.reviewStatus {
            let kind: Kind =
                switch status {
                case "Approved": .approved
                case "Action Required": .actionRequired
                case "Rejected": .rejected
                case "Submitted", "In review": .submitted
                default: .other
                }
            all.append((kind, "\(before.reviewStatus ?? PipelineTerms.unsaid) → \(status)"))
        }
        if let old = before.closeDay, let new = after.closeDay, old != new {
            let words = "\(before.targetCloseDate ?? "") → \(after.targetCloseDate ?? "")"
            all.append((new > old ? .later : .earlier, words))
        }
        let (old, new) = (before.amount ?? 0, after.amount ?? 0)
        if old != new {
            all.append((new > old ? .larger : .smaller, "\(NumberText.amount(old)) → \(NumberText.amount(new))"))
        }
        if before.owner != after.owner {
            all.append(
                (.handedOver, "\(before.owner ?? PipelineTerms.unsaid) → \(after.owner ?? PipelineTerms.unsaid)")
            )
        }
        return all.isEmpty ? [(.other, fields.joined(separator: ", "))] : all
    }

    private func ends(from stage: String?) -> [(kind: Kind, words: String)] {
        guard stage != after.stage else { return [] }
        switch after.stage {
        case PipelineTerms.won: return [(.won, stage.map { "from \($0)" } ?? "")]
        case PipelineTerms.lost: return [(.lost, after.closedLostReason ?? "no reason given")]
        default: return []
        }
    }
}
