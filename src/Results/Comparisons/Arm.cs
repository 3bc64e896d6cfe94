using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A scenario as comparisons treat it: an arm of an experiment.</summary>
/// <param name="Name">Its id among those it is compared with: what commands, tables and hypotheses call it.</param>
/// <param name="Position">Its place among them, from 0.</param>
/// <param name="LogicText">Its logic as the experiment writes it.</param>
/// <param name="Logic">Its logic.</param>
/// <param name="Table">Its parameters of tables as they are stored, to tell arms that differ in more than logic.</param>
/// <param name="TieDecay">δ of ties, per round.</param>
public sealed record Arm(string Name, int Position, string LogicText, Logic Logic, StoredRecord<TableParameters> Table, double TieDecay)
{
    /// <summary>What readers call it; other arms of the comparison have other titles.</summary>
    public Text Title { get; init; } = ArmTitles.Usual(Name, Logic);

    /// <summary>Whether its members judge proposals by the issue to any degree, so that quality is partly their own objective.</summary>
    public bool ClimbsQuality => Logic.Deliberate > 0;

    /// <summary>Whether it differs from another arm in the invitation alone.</summary>
    public bool DiffersInInvitationAlone(Arm other) =>
        Table == other.Table && Logic != other.Logic
        && Logic with { Invite = other.Logic.Invite, InviteMix = other.Logic.InviteMix } == other.Logic;
}
