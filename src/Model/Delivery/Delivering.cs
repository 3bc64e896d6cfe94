using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Delivery;

/// <summary>Whether agreements are carried out by owners. Without roles, months and ratification what is agreed is realised at once, as a whole.</summary>
public static class Delivering
{
    /// <summary>Whether they are.</summary>
    /// <param name="p">The scenario's parameters.</param>
    public static bool IsOn(TableParameters p) => p.Roles != RoleSettling.None || p.Realisation > 0 || p.Ratify;
}
