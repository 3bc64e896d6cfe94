namespace OpgaveSim.Results.Claims;

/// <summary>What a stored result is read for on the page of the claim.</summary>
public enum ClaimReading
{
    /// <summary>The issue against each other way of setting a table.</summary>
    Headline,
    /// <summary>What comes of diversity that tables are given.</summary>
    Dose,
    /// <summary>Which of four decisions makes the difference.</summary>
    Decisions,
}
