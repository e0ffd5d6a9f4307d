"""What the server answers by itself: one short reading call of each service, and refusals as the
service's protocol words them."""

import json

XML, JSON = "text/xml", "application/x-amz-json-1.1"


def query(action, inner):
    return f"<{action}Response><{action}Result>{inner}</{action}Result></{action}Response>"


# by the service's name in `skald call`: operation, its name in signatures, its reply, what must be printed
SERVICES = {
    "ec2": ("DescribeVpcs", "ec2", "<R><requestId>r</requestId><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet></R>",
            "vpc-1"),
    "rds": ("DescribeDBInstances", "rds", query("DescribeDBInstances", "<DBInstances><DBInstance>"
            "<DBInstanceIdentifier>db-1</DBInstanceIdentifier></DBInstance></DBInstances>"), "db-1"),
    "iam": ("ListRoles", "iam", query("ListRoles", "<Roles><member><RoleName>role-1</RoleName></member></Roles>"),
            "role-1"),
    "sts": ("GetCallerIdentity", "sts", query("GetCallerIdentity", "<Account>123456789012</Account>"), "123456789012"),
    "sns": ("ListTopics", "sns", query("ListTopics", "<Topics><member><TopicArn>arn:t</TopicArn></member></Topics>"),
            "arn:t"),
    "elbv2": ("DescribeLoadBalancers", "elasticloadbalancing", query("DescribeLoadBalancers", "<LoadBalancers><member>"
              "<LoadBalancerName>lb-1</LoadBalancerName></member></LoadBalancers>"), "lb-1"),
    "s3": ("ListBuckets", "s3", "<ListAllMyBucketsResult><Buckets><Bucket><Name>bucket-1</Name></Bucket></Buckets>"
           "</ListAllMyBucketsResult>", "bucket-1"),
    "dynamodb": ("ListTables", "dynamodb", {"TableNames": ["table-1"]}, "table-1"),
    "sqs": ("ListQueues", "sqs", {"QueueUrls": ["https://queue-1"]}, "https://queue-1"),
    "ecs": ("ListClusters", "ecs", {"clusterArns": ["arn:c"]}, "arn:c"),
    "logs": ("DescribeLogGroups", "logs", {"logGroups": [{"logGroupName": "group-1"}]}, "group-1"),
    "kms": ("ListKeys", "kms", {"Keys": [{"KeyId": "key-1"}]}, "key-1"),
    "lambda": ("ListFunctions", "lambda", {"Functions": [{"FunctionName": "function-1"}]}, "function-1"),
    "route53": ("ListHostedZones", "route53", "<ListHostedZonesResponse><HostedZones><HostedZone><Id>/hostedzone/Z1</Id>"
                "</HostedZone></HostedZones></ListHostedZonesResponse>", "/hostedzone/Z1"),
}  # fmt: skip
BY_SIGNATURE = {signs: reply for _, signs, reply, _ in SERVICES.values()}

# what went wrong, as S3, EC2, the query services and those with JSON call it
CODES = {
    "missing": ("AccessDenied", "AuthFailure", "MissingAuthenticationToken", "MissingAuthenticationTokenException"),
    "key": ("InvalidAccessKeyId", "AuthFailure", "InvalidClientTokenId", "UnrecognizedClientException"),
    "skew": ("RequestTimeTooSkewed", "RequestExpired", "SignatureDoesNotMatch", "InvalidSignatureException"),
    "expired": ("AccessDenied", "RequestExpired", "RequestExpired", "RequestExpired"),
    "scope": ("AuthorizationHeaderMalformed", "AuthFailure", "SignatureDoesNotMatch", "InvalidSignatureException"),
    "hash": ("XAmzContentSHA256Mismatch", "AuthFailure", "SignatureDoesNotMatch", "InvalidSignatureException"),
    "signature": ("SignatureDoesNotMatch", "AuthFailure", "SignatureDoesNotMatch", "InvalidSignatureException"),
}  # fmt: skip


def answer(request):
    body = BY_SIGNATURE.get(request.claim.service, "<Empty/>")
    return (XML, body) if isinstance(body, str) else (JSON, json.dumps(body))


def error(service, code, message):
    """(content type, body) of an error in the service's protocol."""
    inner = f"<Code>{code}</Code><Message>{message}</Message>"
    if not isinstance(BY_SIGNATURE.get(service, ""), str):
        return JSON, json.dumps({"__type": f"com.amazonaws#{code}", "message": message})
    if service == "s3":
        return XML, f"<Error>{inner}<RequestId>req-1</RequestId></Error>"
    if service == "ec2":
        return XML, f"<Response><Errors><Error>{inner}</Error></Errors><RequestID>req-1</RequestID></Response>"
    return XML, f"<ErrorResponse><Error><Type>Sender</Type>{inner}</Error><RequestId>req-1</RequestId></ErrorResponse>"


def refusal(request, refused):
    service = request.claim.service if request.claim else "s3"
    if not isinstance(BY_SIGNATURE.get(service, ""), str):
        column = 3
    else:
        column = {"s3": 0, "ec2": 1}.get(service, 2)
    kind, body = error(service, CODES[refused.kind][column], str(refused))
    return (401 if service == "ec2" else 403), kind, body
