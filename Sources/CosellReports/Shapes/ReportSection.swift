/// Rows of one kind under their titles.
package struct ReportSection: Sendable, Equatable {
    /// For machines: `ByStage`. A promise.
    package let name: String
    package let title: String
    /// The first one says what a row is about.
    package let columns: [ReportColumn]
    package var rows: [[ReportCell]] = []
    /// The column whose numbers are drawn.
    package var drawn: Drawing?
    package var note: String?

    package init(_ name: String, _ title: String, _ columns: [ReportColumn], drawn: Drawing? = nil) {
        (self.name, self.title, self.columns, self.drawn) = (name, title, columns, drawn)
    }

    package struct Drawing: Sendable, Equatable {
        package let column: Int
        /// Of sums: which currency; the others have bars of another length.
        package var currency: String?

        package init(_ column: Int, currency: String? = nil) { (self.column, self.currency) = (column, currency) }
    }

    /// The length of each row's bar, 0...1 of the longest; nil where nothing is drawn.
    package var bars: [Double]? {
        guard let drawn else { return nil }
        let sizes = rows.map { $0[drawn.column].size(in: drawn.currency) }
        guard let longest = sizes.max(), longest > 0, longest.isFinite else { return nil }
        return sizes.map { $0 / longest }
    }
}

package struct ReportColumn: Sendable, Equatable {
    /// For machines: `AverageAgeDays`. A promise.
    package let name: String
    package let title: String

    package init(_ name: String, _ title: String) { (self.name, self.title) = (name, title) }
}

/// One value of a report; each form writes it in its own way.
package enum ReportCell: Sendable, Equatable {
    case nothing
    case text(String)
    case count(Int)
    /// To one digit behind the point.
    case decimal(Double)
    /// A share, 0...1.
    case share(Double)
    /// A sum for each currency, in the order of their codes.
    case money([Sum])

    /// A text that may not be there.
    static func said(_ text: String?) -> ReportCell {
        text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .nothing
    }

    package var isNumber: Bool {
        switch self {
        case .nothing, .text: false
        case .count, .decimal, .share, .money: true
        }
    }

    /// How long its bar is, in whatever unit; 0 for what has none.
    func size(in currency: String?) -> Double {
        let size: Double =
            switch self {
            case .nothing, .text: 0
            case .count(let count): Double(count)
            case .decimal(let number), .share(let number): number
            case .money(let sums): sums.first { $0.currency == currency }?.amount ?? 0
            }
        return size.isFinite ? max(0, size) : 0
    }
}

/// Money of one currency.
package struct Sum: Sendable, Equatable {
    package let currency: String
    package var amount: Double

    package init(_ currency: String, _ amount: Double) { (self.currency, self.amount) = (currency, amount) }
}

extension [Sum] {
    /// Adds to the currency's sum, in the order of codes.
    mutating func add(_ amount: Double, _ currency: String) {
        if let place = firstIndex(where: { $0.currency == currency }) {
            self[place].amount += amount
        } else {
            insert(Sum(currency, amount), at: firstIndex { $0.currency > currency } ?? endIndex)
        }
    }

    mutating func add(_ other: [Sum]) {
        for sum in other { add(sum.amount, sum.currency) }
    }
}
