import CosellWire
package import SellingAPI

/// What a scoring run found: the members that it gives AWS's record (additions 7.1).
package struct AwsInsight: Equatable, Sendable {
    package var quality: Selling.OpportunityQuality?
    /// At most five, the most important first.
    package var recommendations: [Selling.Recommendation]
    package var motion: CosellMotion?
    package var softwareRevenue: Selling.AwsSoftwareRevenue?
    /// Who signs for AWS, once there is something to sign.
    package var signatory: Selling.AwsTeamMember?

    package init(
        quality: Selling.OpportunityQuality?,
        recommendations: [Selling.Recommendation] = [],
        motion: CosellMotion? = nil,
        softwareRevenue: Selling.AwsSoftwareRevenue? = nil,
        signatory: Selling.AwsTeamMember? = nil
    ) {
        self.quality = quality
        self.recommendations = recommendations
        self.motion = motion
        self.softwareRevenue = softwareRevenue
        self.signatory = signatory
    }

    /// What is left of it once the deal is over: no score, and no advice how to raise it (AD36).
    var withoutScore: AwsInsight {
        var rest = self
        rest.quality = nil
        rest.recommendations.removeAll { $0.type == AdviceType.opportunityQuality }
        return rest
    }
}

/// Who leads the sale for AWS, and why in plain words; one is never shown without the other (SO41).
package struct CosellMotion: Equatable, Sendable {
    package let name: String
    package let reason: String

    /// - Parameter reason: nil for a motion that was set, or stored before there were reasons (SO42).
    package init(_ name: String, because reason: String?) {
        self.name = name
        self.reason = reason ?? "AWS decided so."
    }
}

/// The known types of recommendations; the model leaves the list open.
package enum AdviceType {
    package static let opportunityQuality = "OpportunityQuality"
    package static let solution = "SolutionRecommendation"
    package static let specialist = "SpecialistRecommendation"
}

/// As stored: the same members of AWS's full view.
extension AwsInsight {
    init(document: [UInt8]) throws {
        let view: Selling.AwsOpportunitySummaryFullView = try JSONReader.read(from: document).value
        self.init(
            quality: view.insights?.opportunityQuality,
            recommendations: view.insights?.recommendations ?? [],
            motion: view.cosellMotion.map { CosellMotion($0, because: view.cosellMotionReason) },
            softwareRevenue: view.softwareRevenue,
            signatory: view.opportunityTeam?.first
        )
    }

    var document: [UInt8] {
        JSONWriter.bytes(
            Selling.AwsOpportunitySummaryFullView(
                opportunityTeam: signatory.map { [$0] },
                insights: Selling.AwsOpportunityInsights(
                    opportunityQuality: quality,
                    recommendations: recommendations
                ),
                cosellMotion: motion?.name,
                cosellMotionReason: motion?.reason,
                softwareRevenue: softwareRevenue
            )
        )
    }
}
