namespace OpgaveSim.Silo.Watching;

/// <summary>Why a request is not let in by <see cref="OwnPages"/>.</summary>
public enum NotOwn
{
    /// <summary>It asks for a name or an address under which nothing is served here.</summary>
    Name,

    /// <summary>It comes from a page of elsewhere.</summary>
    Page,
}
