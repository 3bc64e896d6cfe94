namespace OpgaveSim.Model.World;

/// <summary>Scale at which an actor works; the order is from low to high.</summary>
public enum Tier
{
    /// <summary>Local: a municipality, a neighbourhood.</summary>
    Local,
    /// <summary>Regional: a province, a region.</summary>
    Regional,
    /// <summary>National.</summary>
    National,
}
