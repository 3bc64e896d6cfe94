namespace OpgaveSim.Model.Records;

/// <summary>A choice that an agreement changes.</summary>
/// <param name="Choice">Its bit, d·M + m.</param>
/// <param name="Owner">The actor who owns it; −1: nobody.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Month">Months of carrying out until its fate was known; 0: at agreement. Of an open one those so far.</param>
public readonly record struct AgreedChoice(int Choice, int Owner, ChoiceFate Fate, int Month);
