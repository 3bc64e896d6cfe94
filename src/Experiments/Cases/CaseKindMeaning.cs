using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Says what labels of kind are taken to mean, where that is more than what they say.</summary>
internal static class CaseKindMeaning
{
    /// <summary>Remarks on labels that are read as public, and on labels that mean the same and count as two kinds.</summary>
    public static void Remark(CaseReading reading, IReadOnlyList<string> kinds)
    {
        foreach (var kind in kinds.Where(kind =>
            KindMeanings.CanHoldMandate(kind, reading.Assume.Public) && !reading.Assume.Public.Contains(kind, StringComparer.Ordinal)))
        {
            reading.Remarks.Add(CaseRemarkTexts.ReadAsPublic(Shown.Quoted(kind)));
        }

        foreach (var alike in kinds.GroupBy(KindMeanings.Of).Where(alike => alike.Key is not null && alike.Count() > 1))
        {
            reading.Remarks.Add(CaseRemarkTexts.SameKinds(Shown.Some([.. alike]), alike.Count()));
        }
    }
}
