using OpgaveSim.Model.Formation;

namespace OpgaveSim.Runner.Reports;

/// <summary>A scenario as the report treats it: an arm of the experiment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Its place in the experiment, from 0.</param>
/// <param name="LogicText">Its logic as the experiment writes it.</param>
/// <param name="Logic">Its logic.</param>
/// <param name="Table">Its settings of tables, as text, to tell arms that differ in more than logic.</param>
/// <param name="TieDecay">δ of ties, per round.</param>
public sealed record Arm(string Name, int Position, string LogicText, Logic Logic, string Table, double TieDecay)
{
    /// <summary>How it is drawn.</summary>
    public ArmStyle Style => Palette.Arm(Position);

    /// <summary>Whether its members judge proposals by the issue to any degree, so that quality is partly their own objective.</summary>
    public bool ClimbsQuality => Logic.Deliberate > 0;

    /// <summary>Whether it differs from another arm in the invitation alone.</summary>
    public bool DiffersInInvitationAlone(Arm other) =>
        Table == other.Table && Logic != other.Logic
        && Logic with { Invite = other.Logic.Invite, InviteMix = other.Logic.InviteMix } == other.Logic;
}
