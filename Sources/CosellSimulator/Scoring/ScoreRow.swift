/// One row of the score: what earns a deal how many points, and what to tell a partner whose deal misses some of them.
struct ScoreRow: Sendable {
    let field: String
    /// At most so many.
    let points: Int
    /// An order to the partner, without the full stop; nil for a row that leads to no recommendation.
    let advice: String?
    private let earned: @Sendable (RatedDeal) -> Int

    /// A row that earns all of its points or none.
    init(_ field: String, _ points: Int, _ advice: String, _ fact: @escaping @Sendable (RatedDeal) -> Bool) {
        self.init(field, points, advice, earned: { fact($0) ? points : 0 })
    }

    /// A row that earns by degrees.
    init(_ field: String, _ points: Int, _ advice: String?, earned: @escaping @Sendable (RatedDeal) -> Int) {
        self.field = field
        self.points = points
        self.advice = advice
        self.earned = earned
    }

    /// - Returns: 0...points.
    func earned(by deal: RatedDeal) -> Int { min(earned(deal), points) }

    func lost(by deal: RatedDeal) -> Int { points - earned(by: deal) }
}
