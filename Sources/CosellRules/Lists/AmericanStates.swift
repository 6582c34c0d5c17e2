package import CosellWire

/// The values of StateOrRegion for customers in the United States (selling appendix A.4); two-letter codes are refused.
package enum AmericanStates {
    package static let all: ExactTexts = [
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
        "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
        "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska",
        "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio",
        "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas",
        "Utah", "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming",
        "American Samoa", "Dist. of Columbia", "Federated States of Micronesia", "Guam", "Marshall Islands",
        "Northern Mariana Islands", "Palau", "Puerto Rico", "Virgin Islands",
        "APO/AE", "AFO/FPO", "FPO, AP",
    ]
}
