/// Some opportunities counted together, for reports over lists that are short.
struct DealGroup {
    var deals = 0
    var monthly: [Sum] = []

    mutating func add(_ deal: Deal) {
        deals += 1
        monthly.add(deal.sums)
    }

    /// The groups of some records, largest first, and what is behind the first few added up.
    static func rows(
        _ deals: [Deal],
        top: Int,
        by name: (Deal) -> String?,
        isBefore: ((String, String) -> Bool)? = nil
    ) -> [[ReportCell]] {
        var groups: [String: DealGroup] = [:]
        for deal in deals {
            let text = name(deal).flatMap { $0.isEmpty ? nil : $0 } ?? PipelineTerms.unsaid
            groups[text, default: DealGroup()].add(deal)
        }
        let sorted = groups.sorted { left, right in
            if let isBefore { return isBefore(left.key, right.key) }
            return (right.value.deals, left.key) < (left.value.deals, right.key)
        }
        let shown = top > 0 ? top : sorted.count
        var rows = sorted.prefix(shown).map { $0.value.row($0.key) }
        if sorted.count > shown {
            var rest = DealGroup()
            for (_, group) in sorted.dropFirst(shown) {
                rest.deals += group.deals
                rest.monthly.add(group.monthly)
            }
            rows.append(rest.row(NumberText.of(sorted.count - shown, "other")))
        }
        return rows
    }

    static func columns(_ name: String) -> [ReportColumn] {
        [ReportColumn(name, name), ReportColumn("Deals", "Deals"), ReportColumn("Monthly", "Monthly")]
    }

    func row(_ name: String) -> [ReportCell] { [.text(name), .count(deals), .money(monthly)] }
}

extension [Deal] {
    var monthly: [Sum] { reduce(into: [Sum]()) { $0.add($1.sums) } }

    /// The currency in which most of them is expected; bars are drawn of it.
    var mainCurrency: String? { monthly.max { $0.amount < $1.amount }?.currency }
}
