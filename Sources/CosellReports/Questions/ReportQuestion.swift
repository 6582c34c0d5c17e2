import CosellStore
import CosellSync
package import CosellWire

/// What is asked of the local database: whose records, at which moment, which of them.
package struct ReportQuestion: Sendable {
    package var catalog: String
    /// The moment of asking.
    package var now: Instant
    /// Nil: as they are now.
    package var asOf: Instant?
    package var filters: [DealFilter] = []
    package var weights = StageWeights()
    /// Groups that are shown one by one; what is behind them is added up.
    package var top = 20
    /// How many records are listed; nil lists none.
    package var recordLimit: Int?
    /// Where the records come from, for people.
    package var source = "local database"

    package init(catalog: String, now: Instant) { (self.catalog, self.now) = (catalog, now) }

    /// The moment that is asked about.
    package var moment: Instant { asOf ?? now }
    package var today: CalendarDay { moment.day }

    /// The opportunities that were there at the moment: what stands behind `FROM`, with its conditions.
    var deals: SQL { "\(fragment: table) WHERE \(fragment: SQL.all(presence + filters.conditions))" }

    /// The same, but only those in the pipeline.
    var openDeals: SQL { "\(fragment: deals) AND \(fragment: PipelineTerms.isOpen)" }

    /// Its name, for a statement within another.
    var table: SQL { asOf == nil ? "opportunity" : "opportunity_history" }

    /// The details of the version that a row has, or of the last one before that has any: a statement within another.
    var document: SQL {
        """
        (SELECT body FROM opportunity_document AS d WHERE d.catalog = \(catalog) AND d.id = \(fragment: table).id
            AND d.version <= \(fragment: table).version ORDER BY d.version DESC LIMIT 1)
        """
    }

    /// The plus keeps SQLite from an index of catalogs: nearly all rows are asked for, and one after the other they are read
    /// six times as fast as by an index.
    private var presence: [SQL] {
        guard asOf != nil else { return ["+catalog = \(catalog)", "gone_at IS NULL"] }
        let moment = moment.stored
        return [
            "+catalog = \(catalog)", "+happened_at <= \(moment)", "until IS NULL OR until > \(moment)",
            "change <> 'gone'",
        ]
    }

    /// What every report says of itself.
    var facts: [Report.Fact] {
        [
            Report.Fact("Catalog", catalog), Report.Fact("As of", moment.words),
            Report.Fact("From", source),
        ] + filters.byField.map { Report.Fact("Only", "\($0.field.rawValue) \($0.values.joined(separator: " or "))") }
    }
}
