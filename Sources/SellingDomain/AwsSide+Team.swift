import CosellDomain
import SellingAPI

extension AwsSide {
    /// Who shows up for AWS.
    static let partnerDevelopmentManager = Selling.AwsTeamMember(
        email: "pdm@aws.example.com",
        firstName: "Pat",
        lastName: "Doe",
        businessTitle: .pdm
    )
}
