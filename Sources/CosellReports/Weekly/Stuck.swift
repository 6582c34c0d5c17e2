import CosellStore

/// An open opportunity that has been in its stage for too long.
struct Stuck {
    let deal: Deal
    let days: Int
    /// The median of those that have left that stage; nil where too few have.
    let usualDays: Int?

    var words: String {
        let usual = usualDays.map { ", where \(NumberText.days($0)) are usual" } ?? ""
        return "\(NumberText.days(days)) in its stage\(usual)"
    }

    /// Fewer stays tell nothing about what is usual.
    static let leastStays = 5

    /// Longest first.
    static func all(_ question: ReportQuestion, days least: Int, _ transaction: Transaction) throws -> [Stuck] {
        var entered: [String: Int] = [:]
        _ = try Journeys.follow(
            question,
            transaction,
            onEnd: { id, journey in
                guard !journey.isGone, let day = journey.enteredDay else { return }
                entered[String(decoding: id, as: UTF8.self)] = day
            }
        )
        let statistics = try StageStatistics.counted(question, transaction)
        let today = question.today.number
        let deals = try transaction.rows(
            "SELECT \(fragment: Deal.columns) FROM \(fragment: question.openDeals) AND review_status = 'Approved'"
        ) { try Deal($0) }
        let stuck = deals.compactMap { deal -> Stuck? in
            // Where nobody saw it come there, it has been there at least since it was first changed.
            guard let since = entered[deal.id] ?? deal.modifiedDay else { return nil }
            let stage = statistics[deal.stage ?? ""]
            let usual = stage.timed >= leastStays ? stage.medianDays : nil
            let days = today - since
            return days >= max(least, (usual ?? 0) * 2) ? Stuck(deal: deal, days: days, usualDays: usual) : nil
        }
        return stuck.sorted { ($1.days, $0.deal.id) < ($0.days, $1.deal.id) }
    }
}
