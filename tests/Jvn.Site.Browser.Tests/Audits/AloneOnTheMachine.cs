using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>Tests that nothing else of this project runs beside.</summary>
[CollectionDefinition(nameof(AloneOnTheMachine), DisableParallelization = true)]
public sealed class AloneOnTheMachine;
