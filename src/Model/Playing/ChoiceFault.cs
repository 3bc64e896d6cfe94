namespace OpgaveSim.Model.Playing;

/// <summary>Why a choice of a list cannot be made.</summary>
public enum ChoiceFault
{
    /// <summary>The list has two choices for one decision.</summary>
    Twice,

    /// <summary>The decision has no such value: the value, and the largest that it has.</summary>
    NoValue,

    /// <summary>More are invited than there are free seats: how many are invited, and how many seats are free.</summary>
    TooManyInvited,

    /// <summary>Somebody is invited who was not found, or twice: the actor.</summary>
    NotFound,

    /// <summary>The actor says yes and has no seat left: 1, and how many seats were free.</summary>
    NoSeatLeft,
}
