namespace OpgaveSim.Model.Parameters;

/// <summary>Which effort of a table's other owners a conditional owner follows.</summary>
public enum Following
{
    /// <summary>The mean of last month's.</summary>
    Mean,
    /// <summary>The least of last month's.</summary>
    Least,
}
