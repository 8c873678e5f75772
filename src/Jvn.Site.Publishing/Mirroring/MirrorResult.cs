using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>What came of a look at a site.</summary>
/// <param name="Release">The mirror's own number of what it shows; null when it shows nothing yet.</param>
/// <param name="ChangedAt">The newest public change in what it shows, as far as what is signed tells it.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Fetched">How many of them came over the network in this run.</param>
/// <param name="Bytes">Their length together.</param>
/// <param name="Requests">How often the site was asked.</param>
/// <param name="LastAnswer">When the site last gave a list that its key has signed; null when it never did.</param>
/// <param name="Detail">What was got in place of an answer; null when there was one.</param>
/// <param name="Findings">What is to be said, an alarm for each.</param>
public sealed record MirrorResult(MirrorOutcome Outcome, int? Release, DateTimeOffset? ChangedAt, int Files, int Fetched, long Bytes, int Requests,
    DateTimeOffset? LastAnswer, string? Detail, ImmutableArray<Diagnostic> Findings);
