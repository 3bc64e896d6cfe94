namespace OpgaveSim.Results.Comparisons;

/// <summary>A decision that is taken from interest or from the issue, in the order of a table's course.</summary>
public enum Decision
{
    /// <summary>Who starts the table: by stake, or by affinity.</summary>
    Start,
    /// <summary>Who is invited: who shares interests, or who adds to what the issue requires.</summary>
    Invite,
    /// <summary>Why an invitation is accepted, and why a member stays.</summary>
    Answer,
    /// <summary>By what proposals are judged.</summary>
    Deliberate,
}
