package import CosellWire

/// The values of Marketing.UseCases, which the model leaves open (selling appendix A.3).
package enum MarketingUseCases {
    package static let all: ExactTexts = [
        "AI/ML",
        "Analytics",
        "Application Integration",
        "Blockchain",
        "Business Applications",
        "Cloud Financial Management",
        "Compute",
        "Containers",
        "Customer Engagement",
        "Databases",
        "Developer Tools",
        "End User Computing",
        "Front End Web & Mobile",
        "Game Tech",
        "IoT",
        "Management & Governance",
        "Media Services",
        "Migration & Transfer",
        "Networking & Content Delivery",
        "Quantum Technologies",
        "Robotics",
        "Satellite",
        "Security",
        "Serverless",
        "Storage",
        "VR & AR",
    ]
}
