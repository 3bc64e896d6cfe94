namespace OpgaveSim.Analysis.Inference;

/// <summary>A summary that an estimate does not use.</summary>
/// <param name="Summary">Its name.</param>
/// <param name="Reason">Why it is not used; where several hold, the first in the order of <see cref="DropReason"/>.</param>
public sealed record DroppedSummary(string Summary, DropReason Reason);
