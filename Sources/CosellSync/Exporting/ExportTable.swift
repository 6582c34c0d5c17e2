import CosellStore

/// What of a local database can be written as a file.
package enum ExportTable: String, CaseIterable, Sendable {
    case opportunities, history, referrals, engagements, solutions, connections

    var table: String {
        switch self {
        case .opportunities: "opportunity"
        case .history: "opportunity_history"
        case .referrals: "referral"
        case .engagements: "engagement"
        case .solutions: "solution"
        case .connections: "connection"
        }
    }

    /// The member under which a service lists records of the kind, so that scripts which read its answers read these.
    package var listName: String {
        switch self {
        case .opportunities: "OpportunitySummaries"
        case .history: "OpportunityHistory"
        case .referrals: "EngagementInvitationSummaries"
        case .engagements: "EngagementSummaryList"
        case .solutions: "SolutionSummaries"
        case .connections: "ConnectionSummaries"
        }
    }

    /// Columns for a sheet; bodies are left out.
    var columns: [String] {
        let seen = ["first_seen_at", "seen_at", "gone_at"]
        return switch self {
        case .opportunities: ["catalog", "id", "version"] + LocalTable.opportunities.columns + seen
        case .history:
            ["catalog", "id", "version"] + LocalTable.opportunities.columns
                + ["change", "happened_at", "seen_at", "until", "fields"]
        case .referrals: ["catalog", "id", "version"] + LocalTable.referrals.columns + seen
        case .engagements: ["catalog", "id", "version"] + LocalTable.engagements.columns + seen
        case .solutions: ["catalog", "id", "version"] + LocalTable.solutions.columns + seen
        case .connections: ["catalog", "id", "version"] + LocalTable.connections.columns + seen
        }
    }

    /// One column of JSON a row: the record as the API prints it, and beside it what the service tells in another answer.
    var bodies: SQL {
        switch self {
        case .opportunities:
            """
            SELECT d.body, d.summary, r.id, r.version FROM opportunity r
            JOIN opportunity_document d ON d.catalog = r.catalog AND d.id = r.id AND d.version = r.version
            """
        case .history:
            """
            SELECT json_object('Id', r.id, 'Version', r.version, 'Change', r.change, 'HappenedAt', r.happened_at,
            'SeenAt', r.seen_at, 'Until', r.until, 'Fields', json(r.fields), 'Opportunity', json(d.body),
            'AwsOpportunitySummary', json(d.summary)), NULL, r.id, r.version
            FROM opportunity_history r LEFT JOIN opportunity_document d
            ON d.catalog = r.catalog AND d.id = r.id AND d.version = r.version
            """
        case .engagements:
            """
            SELECT r.body, r.members, r.id, r.version FROM engagement r
            """
        case .referrals, .solutions, .connections:
            "SELECT r.body, NULL, r.id, r.version FROM \(fragment: SQL(stringLiteral: table)) r"
        }
    }

    /// The member that holds what stands beside a record.
    var besideName: String {
        self == .opportunities ? "AwsOpportunitySummary" : "EngagementMemberList"
    }
}

/// How a file is written.
package enum ExportFormat: String, CaseIterable, Sendable {
    case json, jsonl, csv
}
