using System.ComponentModel.DataAnnotations;

namespace OpgaveSim.Model.Parameters;

/// <content>
/// The other phases of working together: seeing the issue, roles, commitment, carrying out, learning, orientation and an open call. Each is off by
/// default, and with all off a world runs as it did without them.
/// </content>
public sealed partial record TableParameters
{
    /// <summary>φ, how far actors see an issue by what they can do themselves: 0 as it is, 1 by their own frame alone.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double Framing { get; init; }

    /// <summary>Whose frame a table goes by.</summary>
    [LeftOutAtDefault]
    public Framers FramedBy { get; init; }

    /// <summary>How competence makes a frame.</summary>
    [LeftOutAtDefault]
    public FrameForm Frame { get; init; }

    /// <summary>Who settles which member carries out which choice.</summary>
    [LeftOutAtDefault]
    public RoleSettling Roles { get; init; }

    /// <summary>Choices of an agreement that one member can own, at most; counts where there are roles.</summary>
    [LeftOutAtDefault, Range(1, 64)]
    public int RoleLoad { get; init; } = 4;

    /// <summary>Whether owners differ in the effort that they put into what they own; otherwise it is 1.</summary>
    [LeftOutAtDefault]
    public bool Commitment { get; init; }

    /// <summary>Share of actors whose effort follows that of a table's other owners.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double Conditional { get; init; } = 0.5;

    /// <summary>Share of actors that put in nothing; with the conditional ones at most 1.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double FreeRiders { get; init; } = 0.3;

    /// <summary>b, how far a conditional owner follows the others rather than its own first effort.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double Reciprocity { get; init; } = 0.75;

    /// <summary>Which effort of the others a conditional owner follows.</summary>
    [LeftOutAtDefault]
    public Following Follow { get; init; }

    /// <summary>First effort of an owner, before what raises or lowers it.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double Effort { get; init; } = 0.8;

    /// <summary>What is added to it where partners settled the roles.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double Pledge { get; init; } = 0.2;

    /// <summary>How much gaining raises it for who judges by its interests.</summary>
    [LeftOutAtDefault, Range(0.0, 10.0)]
    public double Keenness { get; init; } = 0.2;

    /// <summary>How much not gaining lowers it for who judges by its interests.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double Reluctance { get; init; } = 0.5;

    /// <summary>R, months in which an agreement must be carried out; 0: an agreement is carried out at once.</summary>
    [LeftOutAtDefault, Range(0, 240)]
    public int Realisation { get; init; }

    /// <summary>Months that a choice takes an owner with full effort and full competence.</summary>
    [LeftOutAtDefault, Range(0.0, 240.0)]
    public double Work { get; init; } = 6;

    /// <summary>Whether owners can strike what they own at the end.</summary>
    [LeftOutAtDefault]
    public bool Ratify { get; init; }

    /// <summary>Chance that an owner which loses and judges by its interests strikes.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double Strike { get; init; } = 0.5;

    /// <summary>η, how much of what lacks in skill and willingness one table adds, and of what is there in willingness it takes.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double Learning { get; init; }

    /// <summary>Standard deviation of λ among actors, around that of the scenario.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double OrientationSpread { get; init; }

    /// <summary>How much of what lacks in λ a table that served its member adds, and of what is there a table that did not takes.</summary>
    [LeftOutAtDefault, Range(0.0, 1.0)]
    public double OrientationDrift { get; init; }

    /// <summary>Actors that hear of a table in a forming round and may offer themselves unasked.</summary>
    [LeftOutAtDefault, Range(0, 10_000)]
    public int OpenCall { get; init; }
}
