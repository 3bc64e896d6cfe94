namespace OpgaveSim.Reports.Sections;

/// <summary>What a report leads with.</summary>
public enum LeadKind
{
    /// <summary>Scenarios against the baseline.</summary>
    Scenarios,

    /// <summary>Shares of a sample of plausible worlds.</summary>
    Sample,

    /// <summary>Where the answer turns over the settings of a design that can be mapped.</summary>
    Map,

    /// <summary>What comes of diversity that tables are given.</summary>
    Dose,

    /// <summary>Which of four decisions makes the difference.</summary>
    Decisions,
}
