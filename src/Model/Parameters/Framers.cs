namespace OpgaveSim.Model.Parameters;

/// <summary>Whose view of the issue a table goes by.</summary>
public enum Framers
{
    /// <summary>That of all who sit there.</summary>
    Table,
    /// <summary>That of who convened it alone.</summary>
    Convener,
}
