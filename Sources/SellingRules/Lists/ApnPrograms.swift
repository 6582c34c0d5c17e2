package import CosellWire

/// The values of Project.ApnPrograms, which the model leaves open (selling appendix A.2).
package enum ApnPrograms {
    package static let all: ExactTexts = [
        "APN Immersion Days",
        "APN Solution Space",
        "ATO (Authority to Operate)",
        "AWS Marketplace Campaign",
        "IS Immersion Day SFID Program",
        "ISV Workload Migration",
        "Migration Acceleration Program",
        "P3",
        "Partner Launch Initiative",
        "Partner Opportunity Acceleration Funded",
        "The Next Smart",
        "VMware Cloud on AWS",
        "Well-Architected",
        "Windows",
        "Workspaces/AppStream Accelerator Program",
        "WWPS NDPP",
    ]
}
