using System.ComponentModel.DataAnnotations;

namespace OpgaveSim.Model.Parameters;

/// <summary>
/// How tables form, deliberate and leave their mark. A scenario may set any of these for itself.
/// The symbol behind each is that of docs/model.md; ranges are checked at the door, not here.
/// </summary>
public sealed partial record TableParameters
{
    /// <summary>Seats of a table, the initiator's included; with <c>{ mean, sd }</c> each issue has its own number, 2 … 32.</summary>
    [Range(2, 32)]
    public IssueNumber Seats { get; init; } = 8;

    /// <summary>Rounds in which a table may form.</summary>
    [Range(1, 12)]
    public int Forming { get; init; } = 3;

    /// <summary>
    /// m, meetings of a deliberation; 0: formation alone, every table ends without agreement; with <c>{ mean, sd }</c> each issue has its own
    /// number, 1 … 60.
    /// </summary>
    [Range(0, 60)]
    public IssueNumber Meetings { get; init; } = 6;

    /// <summary>Rounds from one meeting to the next; the first is in the round in which deliberation begins.</summary>
    [Range(1, 60)]
    public int Interval { get; init; } = 1;

    /// <summary>S, candidates that a table scouts in a forming round, at most.</summary>
    [Range(1, 10_000)]
    public int Scouted { get; init; } = 40;

    /// <summary>Actors that are aware of an issue when it is signalled.</summary>
    [Range(1, 10_000)]
    public int Aware { get; init; } = 16;

    /// <summary>How often an issue that nobody could take up is signalled anew.</summary>
    [Range(0, 100)]
    public int SignalledAnew { get; init; } = 6;

    /// <summary>ε, chance that a stranger's competence is misjudged; less for whom the table knows.</summary>
    [Range(0.0, 1.0)]
    public double JudgementError { get; init; } = 0.2;

    /// <summary>β, how sharply an answer follows the appraisal.</summary>
    [Range(0.0, 100.0)]
    public double AnswerSlope { get; init; } = 6;

    /// <summary>θ, appraisal at which a fully willing actor says yes half of the time.</summary>
    [Range(-1.0, 2.0)]
    public double AnswerThreshold { get; init; } = 0.35;

    /// <summary>What a tie to a member adds to the appraisal.</summary>
    [Range(0.0, 1.0)]
    public double AcquaintanceBonus { get; init; } = 0.1;

    /// <summary>Every invited actor with a free seat says yes, so that tables have equal sizes.</summary>
    public bool Fill { get; init; }

    /// <summary>Turns of speaking that a table of one would have; coordination takes its part.</summary>
    [Range(0, 60_000)]
    public int Budget { get; init; } = 180;

    /// <summary>η, share of the budget that each further member costs in coordination.</summary>
    [Range(0.0, 10.0)]
    public double CoordinationCost { get; init; } = 0.1;

    /// <summary>ρ, chance that a speaker brings in a practice instead of turning one choice.</summary>
    [Range(0.0, 1.0)]
    public double Recombination { get; init; } = 0.4;

    /// <summary>γ, how fast understanding falls with distance of competence.</summary>
    [Range(0.0, 100.0)]
    public double Misunderstanding { get; init; } = 2;

    /// <summary>Share of the members present that must understand a proposal for it to pass.</summary>
    [Range(0.0, 1.0)]
    public double Quorum { get; init; } = 0.5;

    /// <summary>How a table decides.</summary>
    public DecisionRule Rule { get; init; } = DecisionRule.Consent;

    /// <summary>Under consent, the largest share of the members with understanding whose objections a proposal survives.</summary>
    [Range(0.0, 1.0)]
    public double Veto { get; init; } = 0.25;

    /// <summary>What price, objection and exit are held against: a gain or loss as it is, or as a share of what is at stake.</summary>
    public ThresholdScale Thresholds { get; init; } = ThresholdScale.Absolute;

    /// <summary>Loss above which a member considers to leave; null: never.</summary>
    [Range(0.0, 1.0)]
    public double? Exit { get; init; } = 0.02;

    /// <summary>What committing costs: in the final vote a gain must exceed it.</summary>
    [Range(0.0, 1.0)]
    public double Price { get; init; }

    /// <summary>α, share of what lacks to a full tie that a realised solution adds; a first meeting starts at α.</summary>
    [Range(0.0, 1.0)]
    public double TieGrowth { get; init; } = 0.3;

    /// <summary>What is left of a tie between members of a table that realised nothing.</summary>
    [Range(0.0, 1.0)]
    public double TieAfterFailure { get; init; } = 0.8;

    /// <summary>δ, share of a tie that fades in a round.</summary>
    [Range(0.0, 1.0)]
    public double TieDecay { get; init; } = 0.02;
}
