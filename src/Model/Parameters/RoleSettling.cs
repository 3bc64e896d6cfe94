namespace OpgaveSim.Model.Parameters;

/// <summary>Who settles which member carries out which choice of an agreement.</summary>
public enum RoleSettling
{
    /// <summary>Nobody: there are no roles.</summary>
    None,
    /// <summary>Who convened the table, by what it thinks that each member can do.</summary>
    Convener,
    /// <summary>The partners together, who know what each can do and may refuse.</summary>
    Partners,
}
