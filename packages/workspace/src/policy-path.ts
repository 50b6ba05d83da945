/** Where a policy is looked for when nobody says otherwise. */
export const defaultPolicyPath = '.portcullis/policy.yaml'
