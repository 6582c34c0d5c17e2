/// A funding program for which AWS would consider a company (additions 4.3).
struct EligibleProgram: Sendable {
    let name: String
    let accepts: @Sendable (CompanyTraits) -> Bool

    /// In the order of the answer.
    static let all = [
        EligibleProgram(name: "Partner Greenfield Program") { $0.maturity == .evaluating },
        EligibleProgram(name: "Pioneer Credits") {
            $0.maturity != .multiAccount && [.micro, .small, .medium].contains($0.segment)
        },
        EligibleProgram(name: "Partner-Led Sales Motion") { $0.segment != .enterprise },
    ]
}
