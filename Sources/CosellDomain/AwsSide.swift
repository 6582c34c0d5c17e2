/// AWS as a party to engagements and invitations: it has an alias where partners have accounts (selling 2.1).
package enum AwsSide {
    package static let account = "aws"
    package static let companyName = "AWS"
    package static let website = "www.aws.com"
}
